import FeltModel

/// Short names that are taken, and the next number behind each that has been asked for: a file may call a hundred thousand things alike.
struct FreeNames {
    private var taken: Set<String>
    private var next: [String: Int] = [:]

    init(_ taken: Set<String> = []) { self.taken = taken }

    /// Marks a name as taken.
    mutating func take(_ name: String) { taken.insert(name) }

    /// The name, or with a number behind it where it is taken. Cost: constant, over many calls.
    mutating func free(_ slug: Slug) -> Slug {
        guard taken.contains(slug.text) else { return slug }
        var number = next[slug.text] ?? 2
        var free = slug.numbered(number)
        while taken.contains(free.text) {
            number += 1
            free = slug.numbered(number)
        }
        next[slug.text] = number
        return free
    }
}
