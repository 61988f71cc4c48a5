import FeltRefi

/// Times as other programs write them. None of them says its zone; they are read as UTC.
enum PeerTime {
    /// Reads `2026-01-02 03:04:05`, with or without a fraction or a zone, `2026-01-02` alone, and R's `Tue Jan  2 03:04:05 2026`.
    static func read(_ text: String) -> RefiDateTime? {
        let text = String(text.prefix(40))
        if let time = RefiDateTime(text) ?? RefiDateTime(text + "Z") ?? RefiDateTime(text + "T00:00:00Z") { return time }
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 5, let month = months.firstIndex(of: parts[1]), let day = Int(parts[2]), parts[4].count == 4 else { return nil }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return RefiDateTime("\(parts[4])-\(two(month + 1))-\(two(day))T\(parts[3])Z")
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
