package org.bluebook.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: compiles every template, or stops with the name of the file and the reason. */
public final class CompileTemplates {
    private CompileTemplates() {}

    /** The folder of the sources, then the folder for what they compile to. */
    public static void main(String[] folders) throws IOException {
        var compiled = Files.createDirectories(Path.of(folders[1]));
        for (var template : Template.values()) {
            new LayoutSource(Path.of(folders[0]), template).compileTo(compiled);
        }
    }
}
