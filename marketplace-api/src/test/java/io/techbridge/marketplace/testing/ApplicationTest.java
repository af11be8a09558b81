package io.techbridge.marketplace.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.techbridge.marketplace.TechBridge;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole application on the real engines. Nothing is indexed unless the test says so:
 * {@link Market#index()}; jobs do not run by themselves either: {@link JobDriver}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TechBridge.class,
		properties = { "techbridge.indexing.enabled=false", "techbridge.samples=false", "techbridge.jobs.enabled=false",
				"techbridge.rate-limits.enabled=false", "techbridge.files.dir=target/files",
				"techbridge.secret-key=dGhpcyBrZXkgaXMgZm9yIHRlc3RzLCBub3RoaW5nISE=" })
@AutoConfigureMockMvc
@Import(TestEngines.class)
public @interface ApplicationTest {

}
