package vn.loa.reading.reader;

import jakarta.annotation.Nullable;

/** The result of reading: a proposal, or why the document is not a plan. */
public record Reading(@Nullable Proposal proposal, @Nullable Refusal refusal) {
    /** Why a document is not a plan. */
    public enum Refusal {
        /** Reports about a plan: a press item. */
        NEWS,
        /** A bill, a receipt, a statement of account. */
        INVOICE,
        /** Another kind of official document: a report, an invitation, a decision without a plan. */
        OTHER_DOCUMENT,
        /** It has no structure of a plan. */
        NO_PLAN,
        /** Hardly any text. */
        EMPTY
    }
}
