package org.bluebook.scheduler.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** A certificate of nobody's, made on the spot with the JDK's own tool, for a name or an address. */
final class CertificateForTests {
    private static final char[] PASSWORD = "for tests".toCharArray();

    private final KeyStore store;

    /** {@code whose} such as "ip:127.0.0.1" or "dns:mail.example.org". */
    CertificateForTests(String whose) throws Exception {
        var file = Files.createTempDirectory(Path.of("target"), "certificate").resolve("store.p12");
        make(whose, file);
        store = KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private static void make(String whose, Path file) throws IOException, InterruptedException {
        var tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=A mail server for tests",
                        "-ext",
                        "SAN=" + whose,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start();
        if (tool.waitFor() != 0) {
            throw new IOException("keytool made no certificate.");
        }
    }

    /** For the server that has it. */
    SSLContext ofServer() throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** For a client that trusts it. */
    SSLSocketFactory trusted() throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        try {
            trusted.load(null, null);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
        trusted.setCertificateEntry("mail", store.getCertificate("mail"));
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
