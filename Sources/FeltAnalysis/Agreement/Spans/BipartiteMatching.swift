/// A largest matching in a graph of two sides: Hopcroft & Karp (1973), without recursion, so that a long chain of spans needs no deep stack.
struct BipartiteMatching {
    /// How many pairs there are.
    private(set) var size = 0
    private let partners: [[Int]]
    /// The partner of each on the left and on the right; -1 for none.
    private var ofLeft: [Int]
    private var ofRight: [Int]
    private var layers: [Int] = []

    /// Matches each on the left with one of its possible partners on the right.
    init(_ partners: [[Int]], rightCount: Int) {
        self.partners = partners
        ofLeft = Array(repeating: -1, count: partners.count)
        ofRight = Array(repeating: -1, count: rightCount)
        while layer() {
            var next = Array(repeating: 0, count: partners.count)
            for start in partners.indices where ofLeft[start] < 0 && augment(from: start, &next) { size += 1 }
        }
    }

    /// Numbers those on the left by their distance from a free one; whether a free one on the right can be reached.
    private mutating func layer() -> Bool {
        layers = ofLeft.map { $0 < 0 ? 0 : -1 }
        var queue = partners.indices.filter { ofLeft[$0] < 0 }
        var head = 0
        var isReached = false
        while head < queue.count {
            let left = queue[head]
            head += 1
            for right in partners[left] {
                let back = ofRight[right]
                if back < 0 {
                    isReached = true
                } else if layers[back] < 0 {
                    layers[back] = layers[left] + 1
                    queue.append(back)
                }
            }
        }
        return isReached
    }

    /// Looks along the layers for a free one on the right, and turns the path around when there is one.
    private mutating func augment(from start: Int, _ next: inout [Int]) -> Bool {
        var path = [start]
        while let left = path.last {
            guard next[left] < partners[left].count else {
                path.removeLast()
                if let above = path.last { next[above] += 1 }
                continue
            }
            let right = partners[left][next[left]]
            let back = ofRight[right]
            if back < 0 {
                // Each on the path takes the partner it was looking at.
                for step in path {
                    let taken = partners[step][next[step]]
                    ofLeft[step] = taken
                    ofRight[taken] = step
                    next[step] = partners[step].count
                }
                return true
            }
            if layers[back] == layers[left] + 1 { path.append(back) } else { next[left] += 1 }
        }
        return false
    }
}
