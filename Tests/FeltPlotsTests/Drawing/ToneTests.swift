import Testing

@testable import FeltPlots

/// The lightness L* (CIE 1976) of a colour written `#rrggbb`, 0 to 100: what is left of it in a grey print.
func lightness(_ colour: String) -> Double {
    let value = UInt32(colour.dropFirst(), radix: 16) ?? 0
    func linear(_ byte: UInt32) -> Double {
        let share = Double(byte & 0xFF) / 255
        // The curve of sRGB, near enough: share^2.2 by square roots, share² · share^0.2.
        var fifth = share
        for _ in 0..<60 { fifth = fifth - (fifth * fifth * fifth * fifth * fifth - share) / (5 * fifth * fifth * fifth * fifth + 1e-12) }
        return share * share * fifth
    }
    let light = 0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8) + 0.0722 * linear(value)
    var cube = max(light, 1e-6)
    for _ in 0..<60 { cube = cube - (cube * cube * cube - light) / (3 * cube * cube) }
    return light > 0.008856 ? 116 * cube - 16 : 903.3 * light
}

/// The contrast of two colours as WCAG measures it, 1 to 21.
func contrast(_ one: String, _ other: String) -> Double {
    func light(_ colour: String) -> Double {
        let value = (lightness(colour) + 16) / 116
        return value * value * value
    }
    let (high, low) = (max(light(one), light(other)), min(light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
}

@Suite("Tones")
struct ToneTests {
    @Test("Each shade is much darker than the one before, the first darker than the paper")
    func shadesFall() {
        let steps = ([Tone.paper] + Tone.shades).map(lightness)
        for (light, dark) in zip(steps, steps.dropFirst()) { #expect(light - dark >= (light > 99 ? 5 : 10), "\(light) and \(dark)") }
    }

    @Test("Numbers can be read on every shade, and grey letters on paper")
    func lettersAreReadable() {
        for shade in Tone.shades { #expect(contrast(shade, Tone.letters(on: shade)) >= 4.5, "\(shade)") }
        #expect(contrast(Tone.paper, Tone.quiet) >= 4.5)
    }

    @Test("Parts that stand beside each other differ in lightness or by hatching")
    func partsDiffer() {
        let parts = (0..<PartFill.count).map { PartFill($0) }
        #expect(Set(parts).count == PartFill.count)
        for (one, other) in zip(parts, parts.dropFirst()) where one.isHatched == other.isHatched && !one.isHatched {
            #expect(abs(lightness(one.shade) - lightness(other.shade)) >= 20)
        }
    }

    @Test("The steps of a scale cover all counts without gap", arguments: [1, 2, 3, 4, 5, 6, 7, 38, 1_234, 99_999, Int.max])
    func stepsCover(largest: Int) {
        let scale = ShadeScale(largest: largest)
        #expect(scale.uppers.last == largest)
        #expect(scale.uppers == Array(Set(scale.uppers)).sorted())
        #expect(scale.shade(of: 0) == nil)
        #expect(scale.shade(of: 1) == scale.shade(step: 0))
        #expect(scale.shade(of: largest) == scale.shade(step: scale.uppers.count - 1))
        #expect(Set(scale.uppers.indices.map(scale.shade(step:))).count == scale.uppers.count)
    }

    @Test("Nothing has no steps")
    func noSteps() { #expect(ShadeScale(largest: 0).names.isEmpty) }
}
