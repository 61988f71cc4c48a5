/// The tones of a picture. They differ in lightness first and in colour hardly, so that a grey print says the same.
enum Tone {
    /// Letters and lines.
    static let ink = "#1d2733"
    /// Letters on the two darkest tones.
    static let paper = "#ffffff"
    /// What stands back: zeros, lines behind.
    static let quiet = "#666f7a"
    static let faint = "#d5dae0"

    /// From light to dark; each is at least ten steps of lightness (CIE L*, 0–100) darker than the one before.
    static let shades = ["#e9f0f6", "#c5d4e2", "#9fb6cc", "#5c738e", "#334a63"]

    /// What is written on the shade.
    static func letters(on shade: String) -> String { shades.suffix(2).contains(shade) ? paper : ink }
}

/// The steps in which a count is shown as a shade: the boundaries lie closer where counts are small, as there are more of those.
public struct ShadeScale: Hashable, Sendable {
    /// The largest count of each step; the first step begins at 1.
    let uppers: [Int]

    /// Makes at most five steps up to `largest`; none when it is below 1.
    public init(largest: Int) {
        var uppers: [Int] = []
        for step in 1...Tone.shades.count where largest > (uppers.last ?? 0) {
            let share = Double(step) / Double(Tone.shades.count)
            let wanted = step == Tone.shades.count ? largest : Int(Double(largest) * share * share)
            uppers.append(min(largest, max((uppers.last ?? 0) + 1, wanted)))
        }
        self.uppers = uppers
    }

    /// The shade of a step, counted from 0; few steps take shades that are far apart.
    func shade(step: Int) -> String {
        let all = Tone.shades.count
        return Tone.shades[uppers.count == all ? step : min(all - 1, (step * all + all / 2) / max(1, uppers.count))]
    }

    /// The shade of a count, `#334a63`; nil below 1.
    public func shade(of count: Int) -> String? {
        guard count > 0, let step = uppers.firstIndex(where: { count <= $0 }) else { return nil }
        return shade(step: step)
    }

    /// What each step holds, as it stands in the legend: `1–4`.
    var names: [String] {
        uppers.indices.map { step in
            let lower = step == 0 ? 1 : uppers[step - 1] + 1
            return lower == uppers[step] ? "\(lower)" : "\(lower)–\(uppers[step])"
        }
    }
}
