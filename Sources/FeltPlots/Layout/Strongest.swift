/// Chooses what is shown where not all can be.
enum Strongest {
    /// The places of the `count` largest sizes, in the order they were given; of equal ones the first.
    static func places(of sizes: [Int], most count: Int) -> [Int] {
        guard sizes.count > count else { return Array(sizes.indices) }
        return sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }.prefix(max(0, count)).sorted()
    }
}
