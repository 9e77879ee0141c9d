package org.bluebook.reporting.rendering;

import java.io.InputStream;
import java.io.OutputStream;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.RepositoryContext;
import net.sf.jasperreports.repo.Resource;
import net.sf.jasperreports.repo.StreamRepositoryService;
import org.bluebook.templates.Template;

/** The only files a template may open: our fonts and the colour profile, from the class path; no URL and no file. */
final class ClassPathOnly implements StreamRepositoryService {
    @Override
    public InputStream getInputStream(String uri) {
        return uri.matches("(fonts|colour)/[A-Za-z0-9-]+\\.(ttf|xml|icc)")
                ? Template.class.getResourceAsStream("/" + uri)
                : null;
    }

    @Override
    public InputStream getInputStream(RepositoryContext context, String uri) {
        return getInputStream(uri);
    }

    @Override
    public OutputStream getOutputStream(String uri) {
        throw new UnsupportedOperationException("Nothing is written to the templates.");
    }

    @Override
    public Resource getResource(String uri) {
        throw new UnsupportedOperationException("The templates hold streams only.");
    }

    @Override
    public void saveResource(String uri, Resource resource) {
        throw new UnsupportedOperationException("Nothing is written to the templates.");
    }

    @Override
    public <K extends Resource> K getResource(String uri, Class<K> type) {
        if (!type.isAssignableFrom(InputStreamResource.class)) {
            return null;
        }
        var stream = getInputStream(uri);
        if (stream == null) {
            return null;
        }
        var resource = new InputStreamResource();
        resource.setInputStream(stream);
        return type.cast(resource);
    }
}
