package org.bluebook.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Told against one application, which is started for the first journey and stopped after the last. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Journey.Served.class)
@interface Journey {
    /** Starts the application and says where it is. */
    final class Served implements BeforeAllCallback {
        private static final Namespace ALL = Namespace.create(Bluebook.class);

        @Override
        public void beforeAll(ExtensionContext context) {
            var bluebook = context.getRoot()
                    .getStore(ALL)
                    .getOrComputeIfAbsent(Bluebook.class, key -> Bluebook.start(), Bluebook.class);
            People.areAt(bluebook.address());
        }
    }
}
