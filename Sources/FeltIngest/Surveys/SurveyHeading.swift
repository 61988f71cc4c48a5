import FeltModel

/// What the heading of a column says about it.
enum SurveyHeading {
    /// A heading as headings are compared: composed, in lower case, letters and figures alone.
    static func key(_ heading: String) -> String {
        let lowered = LatinComposition.compose(heading.lowercased()).unicodeScalars
        let kept = lowered.filter { $0.properties.isAlphabetic || $0.properties.generalCategory == .decimalNumber }
        return kept.isEmpty ? heading : String(String.UnicodeScalarView(kept))
    }

    /// What a column that names the respondents is called, the surest first.
    static let ids = [
        "pseudonym", "respondentid", "respondentnr", "respondentnummer", "participantid", "deltakerid", "deltakarid", "informantid", "responseid", "svarid", "submissionid",
        "respondent", "participant", "deltaker", "deltakar", "informant", "id",
    ]

    /// What columns are called that tell who somebody is, or when an answer came in, which tells the same to who has the server's log.
    private static let personalKeys: Set<String> = [
        "timestamp", "timestampofsubmission", "tidsstempel", "tidsmerke", "starttime", "completiontime", "lastmodifiedtime", "starttidspunkt", "fullføringstidspunkt",
        "slutttidspunkt", "tidspunktforsisteendring", "starttid", "sluttid", "startdate", "enddate", "recordeddate", "submitdate", "datestamp", "submitted", "submittedat",
        "created", "innsendt", "levert", "leveringstidspunkt", "besvart", "email", "emailaddress", "mail", "epost", "epostadresse", "recipientemail", "ip",
        "ipaddress", "ipadresse", "ipadr", "navn", "namn", "name", "fulltnavn", "fulltnamn", "fullname", "fornavn", "førenamn", "etternavn", "etternamn", "firstname",
        "lastname", "surname", "recipientfirstname", "recipientlastname", "username", "brukernavn", "brukarnamn", "phone", "phonenumber", "mobile", "telefon",
        "telefonnummer", "mobil", "mobilnummer", "address", "adresse", "fødselsdato", "fødselsnummer", "fødselsnr", "personnummer", "dateofbirth", "latitude", "longitude",
        "locationlatitude", "locationlongitude", "dittnavn", "dinepost", "dinepostadresse", "yourname", "youremail",
    ]

    static func isPersonal(_ heading: String) -> Bool { personalKeys.contains(key(heading)) }
}
