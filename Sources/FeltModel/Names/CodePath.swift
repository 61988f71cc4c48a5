/// What people type for a code: the slugs from the top of the tree down, joined by dots, as in `culture.risk`.
public struct CodePath: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The slugs from the top down; never empty.
    public let slugs: [Slug]

    /// Reads a path as typed; nil when a part is not a slug. A leading dot, as Pandoc's class syntax has it, is not accepted.
    public init?(_ text: String) {
        var slugs: [Slug] = []
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            guard let slug = Slug(String(part)) else { return nil }
            slugs.append(slug)
        }
        guard !slugs.isEmpty else { return nil }
        self.slugs = slugs
    }

    /// A path of one slug.
    public init(_ slug: Slug) { slugs = [slug] }

    private init(slugs: [Slug]) { self.slugs = slugs }

    /// The path as typed.
    public var text: String { slugs.map(\.text).joined(separator: ".") }

    /// The last slug.
    public var last: Slug { slugs[slugs.count - 1] }

    /// The path without its last slug; nil at the top.
    public var parent: CodePath? { slugs.count > 1 ? CodePath(slugs: Array(slugs.dropLast())) : nil }

    /// The path of a child.
    public func appending(_ slug: Slug) -> CodePath { CodePath(slugs: slugs + [slug]) }

    /// Whether `other` is this path or lies below it.
    public func isPrefix(of other: CodePath) -> Bool { other.slugs.starts(with: slugs) }

    public static func < (left: CodePath, right: CodePath) -> Bool {
        left.slugs.lexicographicallyPrecedes(right.slugs)
    }

    public var description: String { text }
}
