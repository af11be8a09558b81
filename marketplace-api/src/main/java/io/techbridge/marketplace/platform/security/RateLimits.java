package io.techbridge.marketplace.platform.security;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.techbridge.marketplace.platform.problems.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Counts requests, so that nobody can guess passwords at leisure or keep the others out.
 * Only a bounded number of callers is remembered; whoever is forgotten starts anew.
 */
class RateLimits {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private static final int REMEMBERED = 50_000;

	private static final Duration PERIOD = Duration.ofMinutes(1);

	private final RateLimitSettings settings;

	private final TimeMeter time;

	private final LoadingCache<Counted, Bucket> buckets;

	RateLimits(RateLimitSettings settings, TimeMeter time) {
		this.settings = settings;
		this.time = time;
		this.buckets = Caffeine.newBuilder()
			.maximumSize(REMEMBERED)
			.expireAfterAccess(PERIOD.multipliedBy(2))
			.build(this::bucket);
	}

	/**
	 * Counts a request.
	 * @param caller who is calling, {@code null} for a visitor
	 * @throws TooManyRequests if it is one too many
	 */
	void count(HttpServletRequest request, @Nullable Caller caller) {
		var address = CallerAddress.network(request.getRemoteAddr());
		Arrays.stream(RateLimit.values())
			.filter((limit) -> limit.guards(request))
			.forEach((limit) -> take(new Counted(limit, address)));
		take(new Counted(general(request, caller), (caller != null) ? "account " + caller.account().value() : address));
	}

	private static RateLimit general(HttpServletRequest request, @Nullable Caller caller) {
		if (!READING.contains(request.getMethod())) {
			return RateLimit.WRITES;
		}
		return (caller != null) ? RateLimit.ACCOUNT_READS : RateLimit.VISITOR_READS;
	}

	private void take(Counted counted) {
		var taken = this.buckets.get(counted).tryConsumeAndReturnRemaining(1);
		if (!taken.isConsumed()) {
			// rounded up: who waits exactly as long as told is served
			throw new TooManyRequests(Duration.ofNanos(taken.getNanosToWaitForRefill()).plusMillis(999), false);
		}
	}

	private Bucket bucket(Counted counted) {
		var requests = counted.limit().perMinute(this.settings);
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(requests).refillGreedy(requests, PERIOD))
			.withCustomTimePrecision(this.time)
			.build();
	}

	/**
	 * Requests that are counted together.
	 *
	 * @param who an account or an address
	 */
	private record Counted(RateLimit limit, String who) {

	}

}
