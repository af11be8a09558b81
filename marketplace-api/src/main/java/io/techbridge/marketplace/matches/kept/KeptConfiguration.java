package io.techbridge.marketplace.matches.kept;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.OneTimeJob;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.jobs.Removed;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MatchSettings.class)
class KeptConfiguration {

	private static final Duration LOOKED_FOR = Duration.ofSeconds(2);

	private static final Period REMEMBERED = Period.ofYears(2);

	@Bean
	RecurringJob refreshMatchesJob(RefreshMatches refresh) {
		return new RecurringJob("refresh-matches", Schedules.fixedDelay(LOOKED_FOR), refresh::work);
	}

	@Bean
	OneTimeJob matchMarketJob(MatchMarket market) {
		return new OneTimeJob(MatchMarket.JOB, market::run, (id, why) -> market.givenUp(id));
	}

	@Bean
	RecurringJob matchMarketNightlyJob(MatchTheMarket market) {
		return new RecurringJob("match-market-nightly", Schedules.daily(China.ZONE, LocalTime.of(1, 30)),
				() -> Optional.of(Message.of("job.market-asked-for", Long.toString(market.request(RunCause.NIGHTLY)))));
	}

	@Bean
	RecurringJob removeOldMatchHistoryJob(MatchHistory history, Clock clock) {
		return new RecurringJob("remove-old-match-history", Schedules.daily(China.ZONE, LocalTime.of(3, 30)),
				() -> Removed.told(history
					.forgetBefore(China.today(clock).minus(REMEMBERED).atStartOfDay(China.ZONE).toInstant())));
	}

}
