package org.bluebook.sample;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Sends the sample unless it is in already, has the papers made, and writes them to a folder. */
public final class Demo {
    private static final String PASSWORD = "BLUEBOOK_DEMONSTRATION_PASSWORD";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Demo() {}

    /** The address of the application, that of the realm, and the folder for the papers. */
    public static void main(String... arguments) {
        try {
            run(arguments);
        } catch (NotTaken e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String... arguments) {
        var password = System.getenv(PASSWORD);
        if (arguments.length != 3 || password == null) {
            throw new NotTaken("The sample needs the address of the application, that of the realm and a folder for"
                    + " the papers, and the password of its people in " + PASSWORD + ".");
        }
        var clock = Clock.systemUTC();
        var http = new Http();
        var api = new Api(http, URI.create(arguments[0]), new Tokens(http, URI.create(arguments[1]), password, clock));
        run(api, clock, Path.of(arguments[2]));
    }

    private static void run(Api api, Clock clock, Path out) {
        var month = new MonthOfMarch(api, condition -> comesAbout(condition, clock), System.out::println);
        if (month.isIssued()) {
            System.out.println("The sample is in and its papers are issued: nothing is sent.");
        } else {
            var sample = new PostSample(api, clock, System.out::println);
            var files = SampleFile.all();
            sample.send(files.stream()
                    .filter(file -> !file.isAfterTheChase() && !file.isAfterTheMeeting())
                    .toList());
            month.issue(() -> sample.send(
                    files.stream().filter(SampleFile::isAfterTheChase).toList()));
            sample.send(files.stream().filter(SampleFile::isAfterTheMeeting).toList());
        }
        month.fetch(out);
    }

    /** Asks five times a second. */
    private static boolean comesAbout(BooleanSupplier condition, Clock clock) {
        var deadline = clock.instant().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (clock.instant().isAfter(deadline)) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return true;
    }
}
