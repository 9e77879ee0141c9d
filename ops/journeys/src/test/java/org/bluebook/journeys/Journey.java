package org.bluebook.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Told against one application, looked at with one browser: both are started for the first who needs them and stopped after the last. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Journey.Served.class)
@interface Journey {
    /** Starts the application and says where it is; hands the browser to whoever asks for it. */
    final class Served implements BeforeAllCallback, ParameterResolver {
        private static final Namespace ALL = Namespace.create(Bluebook.class);

        @Override
        public void beforeAll(ExtensionContext context) {
            var bluebook = context.getRoot()
                    .getStore(ALL)
                    .getOrComputeIfAbsent(Bluebook.class, key -> Bluebook.start(), Bluebook.class);
            People.areAt(bluebook.address());
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browsing.class;
        }

        @Override
        public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ALL)
                    .getOrComputeIfAbsent(Browsing.class, key -> Browsing.begin(), Browsing.class);
        }
    }
}
