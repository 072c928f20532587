package vn.loa.people.apikey;

import vn.loa.people.journal.Fact;

enum ApiKeyFact implements Fact {
    API_KEY_CREATED,
    API_KEY_EDITED,
    API_KEY_ROTATED,
    API_KEY_ROTATION_ENDED,
    API_KEY_REVOKED
}
