// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/process_confinement.h"

#include <QtGlobal>

// The sanitizers open pipes and start programs of their own.
#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__)) && !defined(__SANITIZE_ADDRESS__) &&          \
    !defined(__SANITIZE_THREAD__)

#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <vector>

namespace {

#ifdef __x86_64__
constexpr quint32 ownArchitecture = AUDIT_ARCH_X86_64;
#else
constexpr quint32 ownArchitecture = AUDIT_ARCH_AARCH64;
#endif

// Calls that are refused whatever their arguments. Older names exist on some architectures only.
constexpr int refusedCalls[] = {
    // Network and messages to other processes.
    SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_sendto, SYS_sendmsg,
    SYS_sendmmsg, SYS_io_uring_setup,
    // Other programs and processes. (abort() uses tgkill.)
    SYS_execve, SYS_execveat, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kill, SYS_tkill,
    SYS_pidfd_open, SYS_unshare, SYS_setns, SYS_mount, SYS_umount2, SYS_open_by_handle_at,
#ifdef __x86_64__
    SYS_fork, SYS_vfork,
#endif
    // The kernel's less travelled corners.
    SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_keyctl, SYS_add_key, SYS_request_key, SYS_init_module,
    SYS_kexec_load};

// Changes of files and folders.
constexpr int changingCalls[] = {
    SYS_unlinkat,  SYS_renameat2, SYS_linkat,    SYS_symlinkat,   SYS_mkdirat,      SYS_mknodat,      SYS_truncate,
    SYS_ftruncate, SYS_fallocate, SYS_fchmod,    SYS_fchmodat,    SYS_fchown,       SYS_fchownat,     SYS_utimensat,
    SYS_setxattr,  SYS_lsetxattr, SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr,
#ifdef SYS_renameat
    SYS_renameat,
#endif
#ifdef __x86_64__
    SYS_unlink,    SYS_rename,    SYS_link,      SYS_symlink,     SYS_mkdir,        SYS_rmdir,        SYS_mknod,
    SYS_creat,     SYS_chmod,     SYS_chown,     SYS_lchown,      SYS_utime,        SYS_utimes,       SYS_futimesat,
#endif
};

constexpr quint32 writingFlags = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;

// Writes a filter program; jumps are relative and short, so each rule ends in its own answer.
class Filter
{
public:
    Filter()
    {
        load(offsetof(seccomp_data, arch));
        skipWhenEqual(ownArchitecture, 1);
        answer(SECCOMP_RET_KILL_PROCESS);
        load(offsetof(seccomp_data, nr));
#ifdef __x86_64__
        constexpr quint32 firstX32Call = 0x40000000; // The same calls once more under other numbers.
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, firstX32Call, 0, 1));
        answer(SECCOMP_RET_KILL_PROCESS);
#endif
    }
    void refuse(int call, int errorNumber)
    {
        skipUnlessEqual(quint32(call), 1);
        answer(SECCOMP_RET_ERRNO | quint32(errorNumber));
    }
    // Looks at the low half of the argument: all flags that matter lie there.
    void refuseWithBits(int call, int argument, quint32 bits, int errorNumber)
    {
        skipUnlessEqual(quint32(call), 4);
        loadArgument(argument);
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, 0, 1));
        answer(SECCOMP_RET_ERRNO | quint32(errorNumber));
        answer(SECCOMP_RET_ALLOW);
    }
    void refuseWithoutBits(int call, int argument, quint32 bits, int errorNumber)
    {
        skipUnlessEqual(quint32(call), 4);
        loadArgument(argument);
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, 1, 0));
        answer(SECCOMP_RET_ERRNO | quint32(errorNumber));
        answer(SECCOMP_RET_ALLOW);
    }
    void install()
    {
        answer(SECCOMP_RET_ALLOW);
        sock_fprog program{static_cast<unsigned short>(m_code.size()), m_code.data()};
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
            syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
    }

private:
    void load(size_t offset)
    {
        m_code.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, quint32(offset)));
    }
    void loadArgument(int index)
    {
        load(offsetof(seccomp_data, args) + size_t(index) * sizeof(quint64));
    }
    void answer(quint32 value)
    {
        m_code.push_back(BPF_STMT(BPF_RET | BPF_K, value));
    }
    void skipWhenEqual(quint32 value, quint8 count)
    {
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, count, 0));
    }
    void skipUnlessEqual(quint32 value, quint8 count)
    {
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, count));
    }

    std::vector<sock_filter> m_code;
};

void refuseChanges(Filter &filter)
{
    filter.refuseWithBits(SYS_openat, 2, writingFlags, EACCES);
#ifdef __x86_64__
    filter.refuseWithBits(SYS_open, 1, writingFlags, EACCES);
#endif
    for (const int call : changingCalls)
        filter.refuse(call, EPERM);
}

} // namespace

void confineProcess(Confinement confinement)
{
    Filter filter;
    // Their arguments lie in memory where a filter cannot look; libc then takes the older call.
    filter.refuse(SYS_openat2, ENOSYS);
    filter.refuse(SYS_clone3, ENOSYS);
    filter.refuseWithoutBits(SYS_clone, 0, CLONE_THREAD, EPERM);
    for (const int call : refusedCalls)
        filter.refuse(call, EPERM);
    if (confinement == Confinement::ReadOnly)
        refuseChanges(filter);
    filter.install();
}

#else

void confineProcess(Confinement) {}

#endif
