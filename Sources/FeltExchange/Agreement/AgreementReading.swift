import FeltModel
import Foundation

/// What the readers of agreement files share.
enum AgreementReading {
    /// Throws `agreement-one-coder` for fewer than two coders.
    static func requireTwo(_ coders: [String]) throws(FeltError) {
        guard coders.count > 1 else {
            throw FeltError(
                "agreement-one-coder", "There is nobody to agree with: the file has \(coders.count) coders.",
                hint: "Give the codings of two coders or more.",
                context: ["coders": "\(coders.count)"]
            )
        }
    }

    /// Decodes the one case of a file: the object itself, or the only entry of its list of cases.
    ///
    /// - Throws: `agreement-json` with the place in the file, never with what stands there; `agreement-many-cases`.
    static func one<Case: Decodable>(_ type: Case.Type, _ bytes: [UInt8]) throws(FeltError) -> Case {
        do {
            let found = try JSONDecoder().decode(OneCase<Case>.self, from: Data(bytes))
            guard let only = found.only else {
                throw FeltError(
                    "agreement-many-cases", "The file holds \(found.count) cases, and one at a time is compared.",
                    hint: "Take one case out into a file of its own.", context: ["cases": "\(found.count)"]
                )
            }
            return only
        } catch let error as FeltError {
            throw error
        } catch {
            guard let path = (error as? DecodingError).map(place), !path.isEmpty else {
                throw FeltError(
                    "agreement-json", "The file is no JSON object that can be compared.", hint: "docs/agreement.md shows what such a file holds."
                )
            }
            throw FeltError(
                "agreement-json", "The file is not as expected at \(path).",
                hint: "docs/agreement.md shows what such a file holds.", context: ["path": path]
            )
        }
    }

    /// Where in the file the fault is: names of the format and places in lists; keys that people chose are left out.
    private static func place(_ error: DecodingError) -> String {
        let path: [any CodingKey] = switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context.codingPath
        case .keyNotFound(let key, let context): context.codingPath + [key]
        @unknown default: []
        }
        return path.map { key in
            key.intValue.map { "[\($0)]" } ?? (known.contains(key.stringValue) ? key.stringValue : "…")
        }.joined(separator: ".")
    }

    private static let known: Set<String> = [
        "cases", "u_family_2016", "id", "documents", "length", "segments", "tokens", "coded_by", "coders", "codes", "parent", "spans", "doc", "coder",
        "code", "start", "end", "domains", "continua", "units",
    ]

    /// The case of a file, read in one pass whether it stands by itself or in a list; nil when a list holds another number of them than one.
    private struct OneCase<Case: Decodable>: Decodable {
        let count: Int
        let only: Case?

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: ListKey.self)
            guard let key = container.allKeys.first else {
                count = 1
                only = try Case(from: decoder)
                return
            }
            var list = try container.nestedUnkeyedContainer(forKey: key)
            count = list.count ?? 0
            only = count == 1 ? try list.decode(Case.self) : nil
        }
    }

    /// The names under which files list their cases.
    private enum ListKey: String, CodingKey {
        case cases
        case unitizing = "u_family_2016"
    }

    /// The places of names in a list.
    static func places(_ names: [String]) -> [String: Int] { Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first } }

    /// The error for a name that the file does not declare.
    static func unknown(_ kind: String, _ entry: String, _ place: Int) -> FeltError {
        FeltError(
            "agreement-name-unknown", "The \(kind) of \(entry) \(place + 1) is not declared in the file.", hint: "Declare it, or mend the name.",
            context: ["kind": kind, "entry": entry, "place": "\(place + 1)"]
        )
    }
}
