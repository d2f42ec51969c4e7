struct CatalogFile {
    let number: Int
    let format: CatalogFormat
    init(_ file: ImportRequest.File, number: Int, format: CatalogFormat?) throws { self.number = number; self.format = .list }
    func forEachRow(_ body: (CatalogRow) throws -> Void) throws {}
}
