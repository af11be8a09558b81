package io.techbridge.marketplace.testing;

import jakarta.servlet.http.Cookie;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Calls of the API as the console makes them: JSON, and the token against forgery.
 *
 * @param token how that token is sent
 */
public record Calls(MockMvcTester mvc, RequestPostProcessor token) {

	private static final String TOKEN = "11111111-2222-3333-4444-555555555555";

	/**
	 * Calls with the token of Spring Security's tests, which take the cookie away from
	 * all later requests of the context.
	 */
	public Calls(MockMvcTester mvc) {
		this(mvc, csrf());
	}

	/**
	 * Calls that send the token as browsers do: as a cookie and as a header.
	 */
	public static Calls asBrowser(MockMvcTester mvc) {
		return new Calls(mvc, (request) -> {
			request.addHeader("X-XSRF-TOKEN", TOKEN);
			return SignedIn.with(new Cookie("XSRF-TOKEN", TOKEN)).postProcessRequest(request);
		});
	}

	public MvcTestResult get(String uri, RequestPostProcessor... more) {
		return call(HttpMethod.GET, uri, null, more);
	}

	/**
	 * @param json with {@code '} for {@code "}
	 */
	public MvcTestResult post(String uri, String json, RequestPostProcessor... more) {
		return call(HttpMethod.POST, uri, json, more);
	}

	/**
	 * @param json with {@code '} for {@code "}
	 */
	public MvcTestResult put(String uri, String json, RequestPostProcessor... more) {
		return call(HttpMethod.PUT, uri, json, more);
	}

	public MvcTestResult delete(String uri, RequestPostProcessor... more) {
		return call(HttpMethod.DELETE, uri, null, more);
	}

	private MvcTestResult call(HttpMethod method, String uri, String json, RequestPostProcessor... more) {
		var request = this.mvc.method(method).uri(uri).with(this.token);
		if (json != null) {
			request.contentType(MediaType.APPLICATION_JSON).content(json.replace('\'', '"'));
		}
		for (var processor : more) {
			request.with(processor);
		}
		return request.exchange();
	}

}
