# SPDX-FileCopyrightText: Clearframe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Steps that quickstart and test share; sourced by them.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 2
mkdir -p build
export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}

build_packages=(g++ cmake ninja-build pkg-config ccache python3 python3-pip ca-certificates
    qt6-base-dev qt6-svg-dev libgl-dev libopencv-dev libexiv2-dev libbrotli-dev libsqlitecpp-dev libsqlite3-dev
    libexpected-dev qt6-l10n-tools qt6-translations-l10n fonts-dejavu-core
    libjpeg-dev libqrencode-dev libssl-dev libtiff-dev libgif-dev zlib1g-dev liblcms2-dev libheif-dev libjxl-dev libraw-dev
    libxnnpack-dev libpthreadpool-dev)
heif_encoders=()
# Since Debian 13 the codecs of libheif are packages of their own: to decode HEIC and AVIF, and to make some for the tests.
if grep -qsx ID=debian /etc/os-release && grep -qE '^VERSION_ID="?(1[3-9]|[2-9][0-9])' /etc/os-release; then
    build_packages+=(libheif-plugin-libde265 libheif-plugin-dav1d)
    heif_encoders=(libheif-plugin-x265 libheif-plugin-aomenc)
fi
test_packages=(libimage-exiftool-perl python3-jsonschema strace "${heif_encoders[@]}")

say() { printf '%s\n' "$*"; }

# fail WHAT REMEDY [LOG]: ends with what went wrong, the end of the log and what to do.
fail() {
    {
        say "" "Failed: $1"
        if [ -n "${3-}" ] && [ -s "$3" ]; then
            tail -n 25 "$3" | sed 's/^/    /'
            say "The whole log: $3"
        fi
        say "What to do: $2"
    } >&2
    exit 1
}

# step TITLE REMEDY LOG COMMAND…: runs a command with its output in a log.
step() {
    local title=$1 remedy=$2 log=$root/build/$3 began=$SECONDS
    shift 3
    printf '%s … ' "$title"
    "$@" >"$log" 2>&1 </dev/null || { say "failed"; fail "$title" "$remedy" "$log"; }
    say "done ($((SECONDS - began)) s)"
}

missing_packages() {
    dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        awk '$2 == "installed" { print $1 }' | sort -u >build/.installed
    printf '%s\n' "$@" | grep -vxF -f build/.installed
    rm -f build/.installed
}

apt_install() {
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { say "This needs root, and sudo is not installed."; return 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

# install_packages NAME…: installs what is missing; no network when nothing is.
install_packages() {
    if ! command -v apt-get >/dev/null; then
        say "No apt-get here: taking for granted that these are installed under this system's names:" "  $*"
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    step "Installing ${#missing[@]} packages" \
        "check the network and /etc/apt/sources.list, then as root: apt-get update && apt-get install ${missing[*]}" \
        install.log apt_install "${missing[@]}"
}

fetch_assets() {
    packaging/fetch-assets --check >/dev/null 2>&1 ||
        step "Fetching the models and sample photos" "connect to the network and run this again" assets.log packaging/fetch-assets
}

# build PRESET [TARGET…]
build() {
    local preset=$1 options=()
    shift
    [ -z "${CI-}" ] || options+=(-DCLEARFRAME_WERROR=ON)
    step "Configuring ($preset)" "install what the log names as missing, or remove build/$preset and run this again" \
        "configure-$preset.log" cmake --preset "$preset" "${options[@]}"
    local targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    step "Building ($preset)" "if memory ran out, set CMAKE_BUILD_PARALLEL_LEVEL=1; else remove build/$preset and run this again" \
        "build-$preset.log" cmake --build --preset "$preset" "${targets[@]}"
}
