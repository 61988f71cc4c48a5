// swift-tools-version: 6.2
import PackageDescription

/// Every target is built alike: language mode 6 and the upcoming features that keep imports and existentials explicit.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.byName(name: name), "FeltTestSupport"] + dependencies,
        swiftSettings: settings
    )
}

/// The release program carries Swift's libraries in itself: it starts in two thirds of the time, and runs where there is no Swift (docs/decisions/0009).
/// The names are what Foundation needs when it is linked so, each after those that call it.
let staticRuntime = LinkerSetting.unsafeFlags(
    [
        "-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections", "-lCoreFoundation", "-lBlocksRuntime", "-ldispatch",
        "-l_FoundationICU", "-lstdc++",
    ],
    .when(platforms: [.linux], configuration: .release)
)

// The order is that of the house: what stands lower is named first. `PackageShapeTests` fails when an arrow points up.
let package = Package(
    name: "Feltlogg",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "felt", targets: ["felt"]),
        .library(name: "FeltStore", targets: ["FeltText", "FeltModel", "FeltFramework", "FeltProtocols", "FeltAnalysis", "FeltStore"]),
        .library(name: "FeltExchange", targets: ["FeltContainers", "FeltRefi", "FeltPeers", "FeltIngest", "FeltQuery", "FeltExchange", "FeltPrivacy"]),
        .library(name: "FeltPlots", targets: ["FeltPlots"]),
        .library(name: "FeltReport", targets: ["FeltReport"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .target(
            name: "CFeltSearch",
            linkerSettings: [.linkedLibrary("stemmer"), .linkedLibrary("sqlite3")]
        ),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
        .systemLibrary(name: "CMarkdown", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        room("FeltText"),
        room("FeltTerminal"),
        room("FeltModel", ["FeltText"]),
        room("FeltContainers", ["FeltModel", "FeltText", "CSQLite", "CZip", "CXML"]),
        room("FeltRefi", ["FeltContainers", "FeltModel", "FeltText"]),
        room("FeltFramework", ["FeltModel", yams]),
        room("FeltPeers", ["FeltRefi", "FeltFramework", "FeltContainers", "FeltModel", "FeltText", "CXML"]),
        room("FeltProtocols", ["FeltFramework", "FeltModel", "FeltText", mustache]),
        room("FeltAnalysis", ["FeltModel", "FeltText"]),
        room("FeltPlots", ["FeltAnalysis", "FeltModel", "FeltText"]),
        room("FeltStore", ["FeltModel", "FeltText", "CFeltSearch", "CSQLite", "CNettle", grdb]),
        room("FeltPrivacy", ["FeltAnalysis", "FeltStore", "FeltModel", "FeltText"]),
        room("FeltIngest", ["FeltContainers", "FeltProtocols", "FeltModel", "FeltText"]),
        room("FeltQuery", ["FeltAnalysis", "FeltStore", "FeltModel", "FeltText", "CPCRE2"]),
        room("FeltExchange", [
            "FeltTerminal", "FeltPrivacy", "FeltIngest", "FeltQuery", "FeltAnalysis", "FeltStore", "FeltProtocols", "FeltFramework", "FeltPeers", "FeltRefi", "FeltContainers", "FeltModel", "FeltText", "CXLSXWriter",
        ]),
        room("FeltReport", [
            "FeltExchange", "FeltPlots", "FeltPrivacy", "FeltIngest", "FeltQuery", "FeltAnalysis", "FeltStore", "FeltProtocols", "FeltFramework", "FeltContainers", "FeltModel",
            "FeltText", "CMarkdown", mustache,
        ]),
        room("FeltCommands", [
            "FeltText", "FeltTerminal", "FeltModel", "FeltFramework", "FeltProtocols", "FeltAnalysis", "FeltStore", "FeltIngest",
            "FeltQuery", "FeltRefi", "FeltPeers", "FeltExchange", "FeltPlots", "FeltReport", "FeltPrivacy", arguments,
        ]),
        .executableTarget(name: "felt", dependencies: ["FeltCommands"], swiftSettings: settings, linkerSettings: [staticRuntime]),

        room("FeltTestSupport", ["FeltText", "FeltModel", "CSQLite"]),
        tests(of: "FeltText"),
        tests(of: "FeltTerminal"),
        tests(of: "FeltModel"),
        tests(of: "FeltContainers"),
        tests(of: "FeltRefi", ["FeltContainers"]),
        tests(of: "FeltFramework"),
        tests(of: "FeltPeers", ["FeltRefi"]),
        tests(of: "FeltProtocols"),
        tests(of: "FeltAnalysis"),
        tests(of: "FeltPlots"),
        tests(of: "FeltStore", [grdb]),
        tests(of: "FeltIngest", ["FeltContainers"]),
        tests(of: "FeltQuery"),
        tests(of: "FeltExchange", ["FeltContainers", "FeltRefi", "FeltPeers"]),
        tests(of: "FeltPrivacy", ["FeltStore"]),
        tests(of: "FeltReport", ["FeltExchange", "FeltStore"]),
        tests(of: "FeltCommands", ["FeltStore", "felt"]),
    ]
)
