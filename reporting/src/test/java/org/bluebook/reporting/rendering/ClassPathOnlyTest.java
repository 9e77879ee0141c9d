package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.repo.RepositoryUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPathOnlyTest {
    private static final RepositoryUtil REPOSITORY = RepositoryUtil.getInstance(new HouseContext());

    @ParameterizedTest
    @ValueSource(strings = {"fonts/SourceSans3-Regular.ttf", "fonts/SourceSans3-Semibold.ttf", "colour/sRGB.icc"})
    void opensOurFontsAndColours(String ours) throws JRException {
        assertThat(REPOSITORY.getBytesFromLocation(ours)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/logo.png",
                "file:///etc/hostname",
                "/etc/hostname",
                "fonts/../layouts/terms.jasper",
                "layouts/terms.jasper",
                "fonts/none.ttf"
            })
    void opensNothingElse(String other) {
        assertThatThrownBy(() -> REPOSITORY.getBytesFromLocation(other)).isInstanceOf(JRException.class);
    }

    @Test
    void opensNoFileThatIsThere(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("there.txt"), "there");

        assertThatThrownBy(() -> REPOSITORY.getBytesFromLocation(file.toString()))
                .isInstanceOf(JRException.class);
        assertThatThrownBy(() -> REPOSITORY.getBytesFromLocation(file.toUri().toString()))
                .isInstanceOf(JRException.class);
    }
}
