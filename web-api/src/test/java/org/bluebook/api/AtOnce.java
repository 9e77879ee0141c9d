package org.bluebook.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several requests at one time. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them was answered. */
    public static <T> List<T> send(int many, IntFunction<T> request) throws Exception {
        var executor = Executors.newFixedThreadPool(many);
        try {
            List<Callable<T>> calls = IntStream.range(0, many)
                    .mapToObj(n -> (Callable<T>) () -> request.apply(n))
                    .toList();
            var answers = new ArrayList<T>();
            for (var answer : executor.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            executor.shutdown();
        }
    }
}
