package vn.loa.paper.planimport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemCode;
import vn.loa.reading.reader.Proposal;
import vn.loa.reading.reader.ProposedAnnex;
import vn.loa.reading.reader.ProposedChannel;
import vn.loa.reading.reader.ProposedCitation;
import vn.loa.reading.reader.ProposedClause;
import vn.loa.reading.reader.ProposedFunding;
import vn.loa.reading.reader.ProposedParty;
import vn.loa.reading.reader.ProposedTarget;
import vn.loa.reading.reader.ProposedTask;
import vn.loa.reading.reader.ProposedTopic;
import vn.loa.reading.reader.Span;
import vn.loa.reading.reader.Unread;

/** Checks what a reviewed proposal's shape cannot: its ids are its own, references resolve, ranges lie within the text. */
final class ProposalCheck {
    private final Problem problem = Fault.INVALID_DATA.problem();
    private final Set<String> seen = new HashSet<>();
    private final int length;
    private boolean wrong;

    private ProposalCheck(int length) {
        this.length = length;
    }

    /** @throws Problem 422 at every place that is wrong */
    static void refuse(Proposal proposal, int textLength) {
        var check = new ProposalCheck(textLength);
        check.proposal(proposal);
        if (check.wrong) {
            throw check.problem;
        }
    }

    private void proposal(Proposal proposal) {
        var clauses = ids(
                "/clauses", proposal.clauses().stream().map(ProposedClause::id).toList());
        var citations = ids(
                "/citations",
                proposal.citations().stream().map(ProposedCitation::id).toList());
        ids("/targets", proposal.targets().stream().map(ProposedTarget::id).toList());
        ids("/topics", proposal.topics().stream().map(ProposedTopic::id).toList());
        var channels = ids(
                "/channels",
                proposal.channels().stream().map(ProposedChannel::id).toList());
        ids("/funding", proposal.funding().stream().map(ProposedFunding::id).toList());
        var parties = ids(
                "/parties", proposal.parties().stream().map(ProposedParty::id).toList());
        ids("/tasks", proposal.tasks().stream().map(ProposedTask::id).toList());
        var annexes = ids(
                "/annexes", proposal.annexes().stream().map(ProposedAnnex::id).toList());
        ids("/unread", proposal.unread().stream().map(Unread::id).toList());
        each(
                "/unread",
                proposal.unread().size(),
                (i, at) -> known(at + "/clause", proposal.unread().get(i).clause(), clauses));
        known("/head/parent", proposal.head().parent(), citations);
        clauses(proposal.clauses());
        each("/citations", proposal.citations().size(), (i, at) -> {
            known(at + "/clause", proposal.citations().get(i).clause(), clauses);
            within(at + "/at", proposal.citations().get(i).at());
        });
        each(
                "/targets",
                proposal.targets().size(),
                (i, at) -> known(at + "/clause", proposal.targets().get(i).clause(), clauses));
        each(
                "/topics",
                proposal.topics().size(),
                (i, at) -> known(at + "/clause", proposal.topics().get(i).clause(), clauses));
        each(
                "/channels",
                proposal.channels().size(),
                (i, at) -> known(at + "/clause", proposal.channels().get(i).clause(), clauses));
        each(
                "/parties",
                proposal.parties().size(),
                (i, at) -> known(at + "/clause", proposal.parties().get(i).clause(), clauses));
        each("/tasks", proposal.tasks().size(), (i, at) -> {
            var task = proposal.tasks().get(i);
            known(at + "/clause", task.clause(), clauses);
            known(at + "/annex", task.annex(), annexes);
            known(at + "/lead", task.lead(), parties);
            task.coordinating().forEach(party -> known(at + "/coordinating", party, parties));
            task.channels().forEach(channel -> known(at + "/channels", channel, channels));
        });
    }

    /** Parents come before their children. */
    private void clauses(List<ProposedClause> clauses) {
        var above = new HashSet<String>();
        each("/clauses", clauses.size(), (i, at) -> {
            known(at + "/parent", clauses.get(i).parent(), above);
            within(at + "/at", clauses.get(i).at());
            above.add(clauses.get(i).id());
        });
    }

    private Set<String> ids(String pointer, List<String> ids) {
        each(pointer, ids.size(), (i, at) -> {
            if (!seen.add(ids.get(i))) {
                tell(at + "/id", PlanImportProblem.PROPOSAL_ID_REPEATED, ids.get(i));
            }
        });
        return Set.copyOf(ids);
    }

    private void known(String pointer, String id, Set<String> ids) {
        if (id != null && !ids.contains(id)) {
            tell(pointer, PlanImportProblem.PROPOSAL_ID_UNKNOWN, id);
        }
    }

    private void within(String pointer, Span span) {
        if (span != null && (span.start() > span.end() || span.end() > length)) {
            tell(pointer, PlanImportProblem.PROPOSAL_SPAN_OUTSIDE);
        }
    }

    private void tell(String pointer, ProblemCode code, Object... arguments) {
        problem.at(pointer, code, arguments);
        wrong = true;
    }

    private interface At {
        void look(int place, String pointer);
    }

    private static void each(String pointer, int size, At at) {
        IntStream.range(0, size).forEach(i -> at.look(i, pointer + "/" + i));
    }
}
