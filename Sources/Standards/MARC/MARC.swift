/// MARC 21 (and INDOMARC, which shares its structure): a record as a value, and what was wrong with it when it was read.
public enum MARC {}
