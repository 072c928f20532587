package vn.loa.exchange.job;

import static vn.loa.people.access.Action.JOB_READ;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.job.Deed;
import vn.loa.kernel.job.Job;
import vn.loa.kernel.job.JobName;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;
import vn.loa.people.unit.Units;

/** What runs by the clock, as whoever runs the server reads it. Jobs are of no unit: the right to them is held at the top of the tree. */
@ApplicationScoped
class Jobs {
    /** Names that another release knew stay in the tables after a step back. */
    private static final List<String> NAMES =
            Stream.of(JobName.values()).map(JobName::name).toList();

    private static final String ALL = """
            select j.name, j.due_at, j.started_at, j.ended_at, r.id as last_run,
                (select count(*) from job_run f
                    where f.job = j.name and f.failure_code is not null and f.started_at > clock_timestamp() - interval '7 days') as failures
            from job j left join lateral (select id from job_run where job = j.name order by started_at desc limit 1) r on true
            """;

    private static final String RUNS = """
            select id, job, started_at, ended_at, cast(did as text) as did, failure_code, failure_vi, failure_en from job_run
            where id = any (:ids)
            """;

    private record Known(
            String name,
            @Nullable Instant dueAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable UUID lastRun,
            int failures) {}

    private record Run(
            UUID id,
            JobName job,
            Instant startedAt,
            @Nullable Instant endedAt,
            String did,
            @Nullable String failureCode,
            @Nullable String failureVi,
            @Nullable String failureEn) {}

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Units units;

    @Inject
    Tongue tongue;

    @Inject
    ObjectMapper mapper;

    @All
    @Inject
    List<Job> jobs;

    Page<JobView> list() {
        caller.require(JOB_READ, units.top());
        var known = sql.of(ALL).map(Known.class, Known::name);
        var last = views(known.values().stream()
                .map(Known::lastRun)
                .filter(Objects::nonNull)
                .toList());
        return Page.whole(Arrays.stream(JobName.values())
                .map(name -> view(name, known.get(name.name()), last))
                .toList());
    }

    Page<JobRunView> runs(JobRunFilter filter, Paging paging) {
        caller.require(JOB_READ, units.top());
        var listing = Listing.of("job_run r", "r.id")
                .where("r.job = any (cast(string_to_array(:names, ',') as text[]))", "names", String.join(",", NAMES))
                .where("r.job = :job", "job", filter.job)
                .where("(r.failure_code is not null) = :failed", "failed", filter.failed)
                .sortable("startedAt", "r.started_at", "timestamptz")
                .sortedBy("-startedAt");
        return listing.page(sql, paging, ids -> {
            var views = views(ids);
            return ids.stream().map(views::get).toList();
        });
    }

    private JobView view(JobName name, Known known, Map<UUID, JobRunView> last) {
        var every = jobs.stream()
                .filter(job -> job.name() == name)
                .map(job -> job.every().toSeconds())
                .findFirst()
                .orElse(null);
        return known == null
                ? new JobView(name, every, null, null, null, null, 0)
                : new JobView(
                        name,
                        every,
                        known.dueAt,
                        known.startedAt,
                        known.endedAt,
                        last.get(known.lastRun),
                        known.failures);
    }

    private Map<UUID, JobRunView> views(List<UUID> ids) {
        var views = new HashMap<UUID, JobRunView>();
        if (!ids.isEmpty()) {
            sql.of(RUNS).bind("ids", ids).list(Run.class).forEach(run -> views.put(run.id, view(run)));
        }
        return views;
    }

    private JobRunView view(Run run) {
        return new JobRunView(
                run.id,
                run.job,
                run.startedAt,
                run.endedAt,
                did(run.did),
                run.failureCode,
                run.failureCode == null ? null : tongue.say(run.failureVi, run.failureEn));
    }

    private List<DeedView> did(String json) {
        try {
            var told = mapper.readValue(json, new TypeReference<Map<String, Long>>() {});
            return Stream.of(Deed.values())
                    .filter(deed -> told.containsKey(deed.name()))
                    .map(deed -> new DeedView(deed, told.get(deed.name())))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("counts were stored as plain numbers", e);
        }
    }
}
