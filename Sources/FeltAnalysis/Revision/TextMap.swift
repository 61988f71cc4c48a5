public import FeltText

/// Where the words of a text stand in its revision.
///
/// The map is a list of *stretches*: the same bytes at a place of the old text and a place of the new. Each byte of either text
/// belongs to at most one stretch. Stretches that did not change places are in order in both texts; the others *moved*. The same two
/// texts always give the same map.
///
/// How it is found, from the coarse to the fine:
/// 1. *Lines* that occur once in either text, with at least 16 bytes of letters and digits; of those the heaviest chain in order
///    stays, the others moved.
/// 2. *Sentences* in what is left, under the same rule.
/// 3. *Phrases* in what is left, from 32 bytes on and known by four words in a row, so that a paragraph that was both moved and
///    corrected is found.
/// 4. *Words* between those anchors. Where words agree between two replacements by what is probably chance, the agreement is dropped:
///    one no longer than the replacements beside it, when it is also short (under 16 bytes or three words), or not an eighth of them.
/// 5. *Letters*, or rather graphemes, within changed words that are alike, so that a corrected typo is an edit of one letter.
///
/// A line, sentence or phrase counts as moved only if it stands once in either text and has at least 32 bytes of letters and digits: about five
/// words. Shorter ones, such as «Ja, det stemmer.», are said again by chance; a coding must not jump to a later answer because the
/// first was struck out. Neighbours that moved together are one chain, also when words between them were changed.
///
/// A stretch begins and ends between graphemes of either text. Positions are UTF-8 bytes of the text named.
///
/// **Cost**: near linear. Windows of more than 40 000 word pairs are aligned by words that occur once in them, and left open when they
/// have none and no few edits (160) explain them; changed stretches above 2 048 bytes are not compared letter by letter. A total
/// rewrite of a megabyte therefore ends about as soon as a heavy edit of it, but its map may miss words that a reader would recognise.
/// What is in a map is always the same bytes in both texts.
public struct TextMap: Sendable {
    /// The same bytes in both texts.
    public struct Stretch: Hashable, Sendable {
        /// Their place in the old text; never empty.
        public let old: TextRange
        /// Their place in the new text; as long as the old.
        public let new: TextRange
        /// 0 for stretches in order; those that moved together share another number.
        let chain: Int

        /// Whether the stretch changed places with other words, rather than being pushed along by them.
        public var isMoved: Bool { chain > 0 }
    }

    /// The text before.
    public let old: StoredText
    /// The text after.
    public let new: StoredText
    /// What both have, in the order of the old text. Empty when nothing is common.
    public let stretches: [Stretch]
    /// The places of `stretches` in the order of the new text.
    let orderInNew: [Int]
    /// For each stretch its place in `orderInNew`.
    let rankInNew: [Int]

    /// Compares two texts. Either may be empty.
    public init(from old: StoredText, to new: StoredText) {
        self.old = old
        self.new = new
        let chains = MapBuilder(old: old, new: new).chains()
        stretches = EdgeStage(old: old.utf8, new: new.utf8).finish(chains).map {
            Stretch(old: TextRange($0.match.oldRange), new: TextRange($0.match.newRange), chain: $0.chain)
        }
        let order = stretches.indices.sorted { [stretches] in stretches[$0].new < stretches[$1].new }
        var rank = [Int](repeating: 0, count: order.count)
        for (position, index) in order.enumerated() { rank[index] = position }
        orderInNew = order
        rankInNew = rank
    }

    /// Whether both texts are the same, byte for byte.
    public var isIdentity: Bool { old == new }

    /// How many bytes stand in both texts.
    public var commonBytes: Int { stretches.reduce(0) { $0 + $1.old.length } }

    /// The first stretch that ends behind a byte of the old text; `stretches.count` when none does.
    func firstStretch(endingAfter place: Int) -> Int {
        var (low, high) = (0, stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].old.end.value > place { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
