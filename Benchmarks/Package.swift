// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// A package of its own: it measures `felt` as a program and shares no code with it, so that a fault there cannot hide here.
let package = Package(
    name: "FeltloggBenchmarks",
    platforms: [.macOS(.v14)],
    products: [.executable(name: "felt-bench", targets: ["felt-bench"])],
    targets: [
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
        .target(name: "FeltBench", dependencies: ["CSQLite"], swiftSettings: settings),
        .executableTarget(name: "felt-bench", dependencies: ["FeltBench"], swiftSettings: settings),
        .testTarget(name: "FeltBenchTests", dependencies: ["FeltBench"], swiftSettings: settings),
    ]
)
