enum OldSpelling {
    static func modern(_ word: String) -> String { word }
}
