package vn.loa.people.account;

import vn.loa.people.journal.Fact;

enum AccountFact implements Fact {
    ACCOUNT_CREATED,
    ACCOUNT_EDITED,
    ACCOUNT_SUSPENDED,
    ACCOUNT_REINSTATED,
    ACCOUNT_HANDED_OVER,
    ACCOUNT_PASSWORD_RESET,
    ACCOUNT_PASSWORD_CHANGED
}
