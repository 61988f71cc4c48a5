import Testing

@testable import FeltTerminal

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

@Suite("Interrupt", .serialized)
struct InterruptTests {
    /// The threads that run tests may hold signals back, so this one lets them in for the moment.
    private func raiseHere(_ number: Int32) {
        var wanted = sigset_t()
        var before = sigset_t()
        sigemptyset(&wanted)
        sigaddset(&wanted, number)
        pthread_sigmask(SIG_UNBLOCK, &wanted, &before)
        raise(number)
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }

    @Test("the first signal raises the flag and leaves the program running", arguments: [SIGINT, SIGTERM])
    func firstSignal(number: Int32) throws {
        Interrupt.install()
        defer {
            Interrupt.reset()
            _ = signal(SIGINT, SIG_DFL)
            _ = signal(SIGTERM, SIG_DFL)
        }
        #expect(!Interrupt.isRaised)
        try Interrupt.check()
        raiseHere(number)
        #expect(Interrupt.isRaised)
        let raised = #expect(throws: Interrupt.Raised.self) { try Interrupt.check() }
        #expect(raised?.signal == number)
    }

    @Test("a signal that was ignored at the start stays ignored")
    func ignored() {
        _ = signal(SIGINT, SIG_IGN)
        Interrupt.install()
        defer {
            Interrupt.reset()
            _ = signal(SIGINT, SIG_DFL)
            _ = signal(SIGTERM, SIG_DFL)
        }
        raiseHere(SIGINT)
        #expect(!Interrupt.isRaised)
    }
}
