/// The kind of thing a record describes. Things of different kinds are never one title, whatever else they share.
public enum MaterialType: String, Sendable, Hashable, Codable, CaseIterable {
    /// A printed book or booklet.
    case monograph
    case ebook
    /// A magazine or journal, catalogued as a run.
    case serial
    case newspaper
    /// A paper, clipping or chapter catalogued by itself.
    case article
    /// A school paper, report or thesis that was never published.
    case manuscript
    /// Film on DVD, VCD, tape or as a file.
    case audiovisual
    /// Music or speech: CD, cassette, talking book.
    case soundRecording
    case software
    case webResource
    case map
    /// A poster, chart, photograph or picture.
    case picture
    /// Printed music.
    case score
    /// Globes, models, games, instruments: real things.
    case realia
    case kit
    case other
}
