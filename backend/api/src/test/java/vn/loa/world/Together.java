package vn.loa.world;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Acts that begin at the same moment. */
public final class Together {
    private Together() {}

    /** @return the status of each act, by its place */
    public static List<Integer> statuses(int acts, IntFunction<ValidatableResponse> act) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(acts)) {
            var tries = IntStream.range(0, acts)
                    .<Callable<Integer>>mapToObj(
                            place -> () -> act.apply(place).extract().statusCode())
                    .toList();
            return threads.invokeAll(tries).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }
}
