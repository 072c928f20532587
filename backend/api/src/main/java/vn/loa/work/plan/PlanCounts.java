package vn.loa.work.plan;

/** How much a plan holds and how much has happened under it; withdrawn activities never count. */
record PlanCounts(
        int clauses, int topics, int targets, int citedDocuments, int activities, int evidence, int topicsCovered) {}
