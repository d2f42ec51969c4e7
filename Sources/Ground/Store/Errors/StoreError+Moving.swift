extension StoreError.Code {
    /// The target of a copy or of a return holds data already.
    public static let notEmpty = Self("notEmpty")
    /// What was copied is not what the source holds.
    public static let copyDiffers = Self("copyDiffers")
}
