/// The description of the API (OpenAPI 3.1); `e2e` validates it and calls what it says.
enum OpenAPI {
    static let document = #"""
        {
          "openapi": "3.1.0",
          "info": {
            "title": "Silang: union catalogue",
            "version": "1.0.0",
            "description": "What the libraries of this network have, and where. Open to anyone, read only."
          },
          "paths": {
            "/api/v1/titles": {
              "get": {
                "operationId": "searchTitles",
                "summary": "Search the union catalogue",
                "parameters": [
                  {
                    "name": "q",
                    "in": "query",
                    "required": false,
                    "description": "Words; \"phrases\"; field prefixes such as judul: and pengarang:; -word excludes.",
                    "schema": {
                      "type": "string",
                      "maxLength": 1000
                    }
                  },
                  {
                    "name": "page",
                    "in": "query",
                    "required": false,
                    "description": "From 1.",
                    "schema": {
                      "type": "integer",
                      "minimum": 1,
                      "default": 1
                    }
                  },
                  {
                    "name": "size",
                    "in": "query",
                    "required": false,
                    "description": "Titles a page.",
                    "schema": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 100,
                      "default": 20
                    }
                  },
                  {
                    "name": "sort",
                    "in": "query",
                    "required": false,
                    "description": "Order.",
                    "schema": {
                      "type": "string",
                      "enum": [
                        "relevance",
                        "newest",
                        "title",
                        "year"
                      ],
                      "default": "relevance"
                    }
                  },
                  {
                    "name": "near",
                    "in": "query",
                    "required": false,
                    "description": "A library's code or a district; holdings come nearest first.",
                    "schema": {
                      "type": "string"
                    }
                  },
                  {
                    "name": "library",
                    "in": "query",
                    "required": false,
                    "description": "Library code; may repeat.",
                    "schema": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "style": "form",
                    "explode": true
                  },
                  {
                    "name": "network",
                    "in": "query",
                    "required": false,
                    "description": "Number of a network, as the facet gives it: only what its libraries have; may repeat. \"all\" is every network.",
                    "schema": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "style": "form",
                    "explode": true
                  },
                  {
                    "name": "level",
                    "in": "query",
                    "required": false,
                    "description": "SD, SMP, SMA, …; may repeat.",
                    "schema": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "style": "form",
                    "explode": true
                  },
                  {
                    "name": "class",
                    "in": "query",
                    "required": false,
                    "description": "Node of the class tree; may repeat.",
                    "schema": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "style": "form",
                    "explode": true
                  },
                  {
                    "name": "subject",
                    "in": "query",
                    "required": false,
                    "description": "Subject heading; may repeat.",
                    "schema": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "style": "form",
                    "explode": true
                  },
                  {
                    "name": "language",
                    "in": "query",
                    "required": false,
                    "description": "ISO 639-2/B; may repeat.",
                    "schema": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "style": "form",
                    "explode": true
                  },
                  {
                    "name": "material",
                    "in": "query",
                    "required": false,
                    "description": "Kind of material; may repeat.",
                    "schema": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "style": "form",
                    "explode": true
                  },
                  {
                    "name": "year",
                    "in": "query",
                    "required": false,
                    "description": "A year or two: 2017, 2010-2019, 2010-, -2019.",
                    "schema": {
                      "type": "string",
                      "pattern": "^[0-9]{0,4}(-[0-9]{0,4})?$"
                    }
                  },
                  {
                    "name": "available",
                    "in": "query",
                    "required": false,
                    "description": "Only titles with a copy on the shelf, or only those without.",
                    "schema": {
                      "type": "boolean"
                    }
                  }
                ],
                "responses": {
                  "200": {
                    "description": "A page of titles.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Results"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "What is wrong and what is allowed (RFC 9457).",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/titles/{id}": {
              "get": {
                "operationId": "getTitle",
                "summary": "One title",
                "parameters": [
                  {
                    "name": "id",
                    "in": "path",
                    "required": true,
                    "schema": {
                      "type": "integer"
                    }
                  },
                  {
                    "name": "near",
                    "in": "query",
                    "required": false,
                    "description": "A library's code or a district.",
                    "schema": {
                      "type": "string"
                    }
                  }
                ],
                "responses": {
                  "200": {
                    "description": "The title.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Title"
                        }
                      }
                    }
                  },
                  "308": {
                    "description": "Merged: go to the surviving title."
                  },
                  "400": {
                    "description": "What is wrong and what is allowed (RFC 9457).",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "404": {
                    "description": "What is wrong and what is allowed (RFC 9457).",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/libraries": {
              "get": {
                "operationId": "listLibraries",
                "summary": "The member libraries",
                "responses": {
                  "200": {
                    "description": "Every library.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Libraries"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/openapi.json": {
              "get": {
                "operationId": "describe",
                "summary": "This description",
                "responses": {
                  "200": {
                    "description": "OpenAPI 3.1",
                    "content": {
                      "application/json": {
                        "schema": {
                          "type": "object"
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "components": {
            "schemas": {
              "LibraryReference": {
                "type": "object",
                "required": [
                  "code",
                  "npsn",
                  "name",
                  "level"
                ],
                "properties": {
                  "code": {
                    "type": "string"
                  },
                  "npsn": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "name": {
                    "type": "string"
                  },
                  "level": {
                    "type": "string"
                  }
                }
              },
              "Holding": {
                "type": "object",
                "required": [
                  "library",
                  "callNumber",
                  "copies",
                  "available",
                  "asOf"
                ],
                "properties": {
                  "library": {
                    "$ref": "#/components/schemas/LibraryReference"
                  },
                  "callNumber": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "location": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "copies": {
                    "type": "integer",
                    "minimum": 0,
                    "description": "0 when the library's file names no copies"
                  },
                  "available": {
                    "type": [
                      "integer",
                      "null"
                    ]
                  },
                  "asOf": {
                    "type": "string",
                    "format": "date"
                  },
                  "kilometres": {
                    "type": [
                      "number",
                      "null"
                    ]
                  }
                }
              },
              "Title": {
                "type": "object",
                "required": [
                  "id",
                  "title",
                  "creators",
                  "publisher",
                  "year",
                  "isbns",
                  "classification",
                  "holdings"
                ],
                "properties": {
                  "id": {
                    "type": "integer"
                  },
                  "title": {
                    "type": "string"
                  },
                  "creators": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  },
                  "publisher": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "year": {
                    "type": [
                      "integer",
                      "null"
                    ]
                  },
                  "isbns": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  },
                  "classification": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "material": {
                    "type": "string"
                  },
                  "brief": {
                    "type": "boolean"
                  },
                  "holdings": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Holding"
                    }
                  }
                }
              },
              "Results": {
                "type": "object",
                "required": [
                  "total",
                  "page",
                  "size",
                  "items",
                  "facets",
                  "suggestion"
                ],
                "properties": {
                  "total": {
                    "type": "integer"
                  },
                  "page": {
                    "type": "integer"
                  },
                  "size": {
                    "type": "integer"
                  },
                  "items": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Title"
                    }
                  },
                  "facets": {
                    "type": "object",
                    "additionalProperties": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": [
                          "value",
                          "label",
                          "count"
                        ],
                        "properties": {
                          "value": {
                            "type": "string"
                          },
                          "label": {
                            "type": "string"
                          },
                          "count": {
                            "type": "integer"
                          }
                        }
                      }
                    }
                  },
                  "suggestion": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "relaxed": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "enum": [
                      "spelling",
                      "anyWord",
                      null
                    ]
                  }
                }
              },
              "Libraries": {
                "type": "object",
                "required": [
                  "total",
                  "items"
                ],
                "properties": {
                  "total": {
                    "type": "integer"
                  },
                  "items": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/LibraryReference"
                    }
                  }
                }
              },
              "Problem": {
                "type": "object",
                "required": [
                  "title",
                  "status",
                  "code"
                ],
                "properties": {
                  "type": {
                    "type": "string"
                  },
                  "title": {
                    "type": "string"
                  },
                  "status": {
                    "type": "integer"
                  },
                  "code": {
                    "type": "string"
                  },
                  "detail": {
                    "type": "string"
                  },
                  "request": {
                    "type": "string"
                  }
                }
              }
            }
          }
        }
        """#
}
