public import FeltFramework
public import FeltModel
public import FeltStore

/// What a new study begins with: its record, researchers, codebook and cases, as the first entry of its journal.
public struct StudyFounding {
    /// A researcher to begin with.
    public struct Person: Sendable {
        public let slug: Slug
        public let name: String?
        public let institution: String?

        public init(slug: Slug, name: String?, institution: String?) {
            self.slug = slug
            self.name = name
            self.institution = institution
        }
    }

    /// A case to begin with.
    public struct CaseFields: Sendable {
        public let slug: Slug
        public var title = LocalisedText()
        public var municipality: String?
        public var ioaKind: String?
        public var procedure: String?
        public var stage: String?

        public init(slug: Slug) { self.slug = slug }
    }

    public var title: LocalisedText
    public var notice: String?
    public var language: Language
    public var codebook: Codebook?
    /// At least one; the first becomes the researcher of this copy.
    public var researchers: [Person]
    public var cases: [CaseFields]
    /// What the study settles from the start, as `StudySetting.read` gives it.
    public var settings: [StudySetting: String]

    public init(
        title: LocalisedText, notice: String?, language: Language, codebook: Codebook?, researchers: [Person], cases: [CaseFields],
        settings: [StudySetting: String] = [:]
    ) {
        self.title = title
        self.notice = notice
        self.language = language
        self.codebook = codebook
        self.researchers = researchers
        self.cases = cases
        self.settings = settings
    }

    /// Writes the first entry of an empty study, by its first researcher, whose id comes from `generator`.
    public func write(to study: Study, using generator: any RandomNumberGenerator = SystemRandomNumberGenerator()) throws {
        guard let first = researchers.first else { throw FeltError("researcher-unset", "A study needs a researcher.", hint: "Name one with --researcher ID.") }
        var generator = generator
        let founder = ResearcherID.make(using: &generator)
        _ = try study.write("init", by: founder) { draft, _ in
            try draft.createStudy(title: title, notice: notice, framework: codebook?.id, frameworkVersion: codebook?.version, language: language)
            for (index, person) in researchers.enumerated() {
                try draft.addResearcher(id: index == 0 ? founder : nil, slug: person.slug, name: person.name, institution: person.institution)
            }
            if let codebook { try CodebookInstallation(codebook).install(into: draft) }
            for fields in cases {
                try draft.addCase(
                    slug: fields.slug, title: fields.title, municipality: fields.municipality, ioaKind: fields.ioaKind, procedure: fields.procedure, stage: fields.stage)
            }
            for setting in StudySetting.allCases { try draft.set(setting, to: settings[setting], over: nil) }
            return ((), line: "init \(codebook?.id ?? "without framework"), \(researchers.count.counted("researcher")), \(cases.count.counted("case"))")
        }
        try study.setLocalSetting("researcher", first.slug.text)
    }
}
