package org.bluebook.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {
    static final Path FOLDER = Path.of("src/main/jrxml");

    @Test
    void standsForEveryLayoutInTheFolderAndNoOther() throws IOException {
        List<String> named = Arrays.stream(Template.values())
                .map(template -> template.fileName() + ".jrxml")
                .toList();

        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jrxml")))
                    .containsAll(named)
                    .hasSize(named.size() + 1)
                    .contains("blocks.jrxml");
        }
    }

    @ParameterizedTest
    @EnumSource
    void expectsTheFieldsThatItsLayoutDeclares(Template template) throws JRException {
        var design = new LayoutSource(FOLDER, template).design();

        assertThat(design.getFieldsList()).extracting(JRField::getName).containsExactlyElementsOf(template.fields());
    }

    @ParameterizedTest
    @EnumSource
    void takesAHeaderForEachColumn(Template template) throws JRException {
        var design = new LayoutSource(FOLDER, template).design();

        var own = design.getParametersList().stream()
                .filter(parameter -> !parameter.isSystemDefined())
                .map(JRParameter::getName)
                .toList();

        if (!template.isDocument()) {
            assertThat(own).first().isEqualTo("caption");
            assertThat(own.subList(1, own.size())).containsExactlyElementsOf(template.fields());
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhichColumnsItsLayoutSetsToTheRight(Template template) throws JRException {
        var design = new LayoutSource(FOLDER, template).design();

        var right = texts(design.getDetailSection().getBands())
                .filter(text -> style(text).endsWith("FigureCell"))
                .map(text -> text.getExpression().getText())
                .toList();

        if (!template.isDocument()) {
            assertThat(IntStream.range(0, template.fields().size())
                            .filter(template::isOfFigures)
                            .mapToObj(column ->
                                    "$F{%s}".formatted(template.fields().get(column))))
                    .containsExactlyElementsOf(right);
        }
    }

    private static String style(JRTextField text) {
        return text.getStyle() == null
                ? text.getStyleNameReference()
                : text.getStyle().getName();
    }

    private static Stream<JRTextField> texts(JRElementGroup... groups) {
        return Arrays.stream(groups)
                .flatMap(group -> group.getChildren().stream())
                .flatMap(child -> child instanceof JRElementGroup inner
                        ? texts(inner)
                        : Stream.of(child).filter(JRTextField.class::isInstance).map(JRTextField.class::cast));
    }

    @ParameterizedTest
    @EnumSource
    void isCompiledWhenTheProjectIsBuilt(Template template) throws IOException {
        try (var compiled = template.compiled()) {
            assertThat(compiled).isNotNull();
        }
    }

    @Test
    void carriesTheLicencesOfItsFontsAndColours() {
        assertThat(Template.class.getResource("/fonts/SourceSans3-LICENSE.md")).isNotNull();
        assertThat(Template.class.getResource("/colour/sRGB-LICENSE.txt")).isNotNull();
    }
}
