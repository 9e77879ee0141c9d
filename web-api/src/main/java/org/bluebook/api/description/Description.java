package org.bluebook.api.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds to the document what no annotation says: an example of each operation and its answers, in a fixed order. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Description implements OASFilter {
    private final Examples examples = new Examples();
    private final Answers answers = new Answers(examples);

    @Override
    public void filterOpenAPI(OpenAPI api) {
        new Schemas(api).tidy();
        answers.define(api.getComponents());
        var paths = OASFactory.createPaths();
        new TreeMap<>(api.getPaths().getPathItems()).forEach((path, item) -> paths.addPathItem(path, completed(item)));
        api.setPaths(paths);
    }

    private PathItem completed(PathItem item) {
        var shared = item.getParameters() == null ? List.<Parameter>of() : item.getParameters();
        item.setParameters(null);
        item.getOperations().forEach((method, operation) -> {
            List<Parameter> own = operation.getParameters() == null ? List.of() : operation.getParameters();
            operation.setParameters(
                    new ArrayList<>(shared.stream().map(Description::copy).toList()));
            own.forEach(operation::addParameter);
            examples.of(operation.getOperationId()).ifPresent(example -> {
                exemplify(operation, example);
                Headers.add(method, operation, example);
                answers.complete(method, operation, example);
            });
        });
        return item;
    }

    private static Parameter copy(Parameter shared) {
        return OASFactory.createParameter()
                .name(shared.getName())
                .in(shared.getIn())
                .required(shared.getRequired())
                .description(shared.getDescription())
                .schema(shared.getSchema());
    }

    private void exemplify(Operation operation, Example example) {
        for (var parameter : operation.getParameters()) {
            var values = parameter.getIn() == Parameter.In.PATH ? example.path() : example.query();
            var value = values.get(parameter.getName());
            if (value != null) {
                parameter.setExample(examples.shown(value));
            }
        }
        if (example.body() != null) {
            var forms = operation.getRequestBody().getContent();
            var form = forms.getMediaType(example.type() == null ? "application/json" : example.type());
            form.setExample(examples.shown(example.body()));
        }
    }
}
