package vn.loa.problem;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Kind and wording of every code, so that no enum has to keep its own. */
final class Wordings {
    static final Map<ProblemCode, ProblemCode.Text> ALL = new ConcurrentHashMap<>();

    private Wordings() {}
}
