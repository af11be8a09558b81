package io.techbridge.marketplace.platform.security;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.TooManyRequests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RateLimitsTests {

	private static final String HOME = "192.0.2.1";

	private static final String OFFICE = "192.0.2.2";

	private final AtomicLong nanos = new AtomicLong();

	private final RateLimits limits = new RateLimits(new RateLimitSettings(true, 2, 2, 2, 2, 2, 2, 5, 20, 10),
			new TestTime());

	@ParameterizedTest
	@ValueSource(strings = { "/api/session", "/api/session/second-factor", "/api/accounts",
			"/api/accounts/confirmation", "/api/accounts/confirmation/mail", "/api/password-resets",
			"/api/password-resets/completion", "/api/invitations/preview", "/api/invitations/acceptance" })
	void whatCouldBeGuessedIsLimitedByAddress(String path) {
		post(path, HOME, null);
		post(path, HOME, null);

		assertThat(refusal("POST", path, HOME, null)).isNotNull();
		assertThat(refusal("POST", path, HOME, caller(7))).as("signed in").isNotNull();
		assertThat(refusal("POST", path, OFFICE, null)).as("from elsewhere").isNull();
	}

	@Test
	void eachIsCountedByItself() {
		post("/api/session", HOME, null);
		post("/api/session", HOME, null);

		assertThat(refusal("POST", "/api/password-resets", HOME, null)).isNull();
	}

	@Test
	void askingForAMailAndUsingItsLinkAreCountedTogether() {
		post("/api/password-resets", HOME, null);
		post("/api/password-resets/completion", HOME, null);

		assertThat(refusal("POST", "/api/password-resets", HOME, null)).isNotNull();
	}

	@Test
	void changesAreLimitedByAccountWhereverItIs() {
		for (var n = 0; n < 5; n++) {
			post("/api/organizations", HOME, caller(7));
		}

		assertThat(refusal("DELETE", "/api/sessions", OFFICE, caller(7))).isNotNull();
		assertThat(refusal("PUT", "/api/account", HOME, caller(8))).isNull();
		assertThat(refusal("POST", "/api/notification-choices/unsubscription", HOME, null)).isNull();
	}

	@Test
	void changesByVisitorsAreLimitedByAddress() {
		for (var n = 0; n < 5; n++) {
			post("/api/notification-choices/unsubscription", HOME, null);
		}

		assertThat(refusal("POST", "/api/notification-choices/unsubscription", HOME, null)).isNotNull();
		assertThat(refusal("POST", "/api/notification-choices/unsubscription", OFFICE, null)).isNull();
	}

	@Test
	void readingIsLimitedGenerouslyAndMoreSoForThoseSignedIn() {
		for (var n = 0; n < 10; n++) {
			get(null);
			get(caller(7));
		}

		assertThat(refusal("HEAD", "/api/needs", HOME, null)).isNotNull();
		assertThat(refusal("GET", "/api/needs", HOME, caller(7))).isNull();
	}

	@Test
	void whoReadsTooMuchMayStillWrite() {
		for (var n = 0; n < 10; n++) {
			get(null);
		}

		assertThat(refusal("POST", "/api/session", HOME, null)).isNull();
	}

	@Test
	void whoWaitsAsLongAsToldIsServedAgain() {
		post("/api/session", HOME, null);
		post("/api/session", HOME, null);
		var refusal = refusal("POST", "/api/session", HOME, null);
		assertThat(refusal.retryAfter()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(31));

		this.nanos.addAndGet(Duration.ofSeconds(refusal.retryAfter().toSeconds()).toNanos());

		assertThatNoException().isThrownBy(() -> post("/api/session", HOME, null));
	}

	private void get(@Nullable Caller caller) {
		this.limits.count(request("GET", "/api/needs", HOME), caller);
	}

	private void post(String path, String address, @Nullable Caller caller) {
		this.limits.count(request("POST", path, address), caller);
	}

	private @Nullable TooManyRequests refusal(String method, String path, String address, @Nullable Caller caller) {
		return catchThrowableOfType(TooManyRequests.class,
				() -> this.limits.count(request(method, path, address), caller));
	}

	private static MockHttpServletRequest request(String method, String path, String address) {
		var request = new MockHttpServletRequest(method, path);
		request.setRemoteAddr(address);
		return request;
	}

	private static Caller caller(long account) {
		return new Caller(new AccountId(account), Set.of(), null, Set.of(), null);
	}

	private final class TestTime implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return RateLimitsTests.this.nanos.get();
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}

}
