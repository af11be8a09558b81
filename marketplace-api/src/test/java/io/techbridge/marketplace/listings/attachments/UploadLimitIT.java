package io.techbridge.marketplace.listings.attachments;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import io.techbridge.marketplace.TechBridge;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import io.techbridge.marketplace.testing.TestEngines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On a real server: it is the server that stops reading what is too large.
 */
@SpringBootTest(classes = TechBridge.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "techbridge.indexing.enabled=false", "techbridge.samples=false", "techbridge.jobs.enabled=false",
				"techbridge.files.dir=target/files",
				"techbridge.secret-key=dGhpcyBrZXkgaXMgZm9yIHRlc3RzLCBub3RoaW5nISE=" })
@Import(TestEngines.class)
class UploadLimitIT {

	private static final String TOKEN = "11111111-2222-3333-4444-555555555555";

	@LocalServerPort
	private int port;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private SignedIn signedIn;

	@ParameterizedTest
	@ValueSource(ints = { 20 * 1024 * 1024 + 1, 60 * 1024 * 1024 })
	void aTooLargeUploadIsToldTheLimit(int size) throws IOException, InterruptedException {
		var owner = this.market.organization("云山大学", "110108");
		var listing = this.market.achievement(owner, "固态电池");
		var session = this.signedIn.cookie(this.accounts.member(owner, MemberRole.EDITOR)).getValue();

		var answer = upload("/api/listings/" + listing + "/attachments", session, size);

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("/problems/content-too-large", "文件过大：最多可上传 20 MB。");
	}

	private HttpResponse<String> upload(String path, String session, int size)
			throws IOException, InterruptedException {
		var beginning = "--boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
		var body = HttpRequest.BodyPublishers.concat(HttpRequest.BodyPublishers.ofString(beginning),
				HttpRequest.BodyPublishers.ofByteArray(new byte[size]),
				HttpRequest.BodyPublishers.ofString("\r\n--boundary--\r\n"));
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Content-Type", "multipart/form-data; boundary=boundary")
			.header("Cookie", "SESSION=" + session + "; XSRF-TOKEN=" + TOKEN)
			.header("X-XSRF-TOKEN", TOKEN)
			.header("If-Match", "\"0\"")
			.POST(body)
			.build();
		try (var client = HttpClient.newHttpClient()) {
			return client.send(request, HttpResponse.BodyHandlers.ofString());
		}
	}

}
