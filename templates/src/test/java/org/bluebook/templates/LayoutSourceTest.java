package org.bluebook.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutSourceTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyTheLayouts() throws IOException {
        try (var files = Files.list(TemplateTest.FOLDER)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void stopsTheBuildWithTheFieldAndTheFileOfABrokenTable() throws IOException {
        plant("terms.jrxml", "$F{meaning}", "$F{meening}");

        var source = new LayoutSource(folder, Template.TERMS);

        assertThatThrownBy(() -> source.compileTo(folder))
                .hasMessageContaining("terms.jrxml")
                .hasMessageContaining("meening");
    }

    @Test
    void stopsTheBuildWithTheFieldOfABrokenBlock() throws IOException {
        plant("blocks.jrxml", "$F{paragraph}]", "$F{paragraf}]");

        var source = new LayoutSource(folder, Template.COMMITTEE_PAPER);

        assertThatThrownBy(() -> source.compileTo(folder)).hasMessageContaining("paragraf");
    }

    @Test
    void leavesNoStyleFileToBeReadAtRunTime() throws Exception {
        var design = new LayoutSource(folder, Template.TERMS).design();

        assertThat(design.getTemplates()).isEmpty();
        assertThat(design.getStylesMap()).containsKeys("RowHead", "Cell");
    }

    @Test
    void givesATableTheStylesOfItsOwnElementsAlone() throws Exception {
        var design = new LayoutSource(folder, Template.TERMS).design();

        assertThat(design.getStylesMap())
                .containsOnlyKeys(
                        "Base", "TableCaption", "ColumnHead", "RowHead", "RowHeadStrong", "Cell", "HeadBand", "Rule");
    }

    private void plant(String file, String right, String wrong) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(right, wrong));
    }
}
