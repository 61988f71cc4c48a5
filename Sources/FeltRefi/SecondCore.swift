import Dispatch
import Synchronization

/// Work that another core does while this one prepares the next, in the order in which it is handed over.
///
/// No more than a few pieces wait, so that memory does not grow with their number, unless many are asked for.
final class SecondCore<Answer: Sendable>: Sendable {
    private let queue = DispatchQueue(label: "felt.second-core", qos: .userInitiated)
    private let room: DispatchSemaphore
    private let answers = Mutex<[Answer]>([])

    /// - Parameter waiting: how many pieces may wait. Many may where what they need is in memory anyway.
    init(waiting: Int = 4) { room = DispatchSemaphore(value: waiting) }

    /// Hands over a piece of work; waits while too many are before it.
    func add(_ work: @escaping @Sendable () -> Answer) {
        room.wait()
        queue.async { [self] in
            let answer = work()
            answers.withLock { $0.append(answer) }
            room.signal()
        }
    }

    /// The answers to all that was handed over, in that order; they are gone from here then.
    func finish() -> [Answer] {
        queue.sync {}
        return answers.withLock { answers in
            defer { answers = [] }
            return answers
        }
    }
}
