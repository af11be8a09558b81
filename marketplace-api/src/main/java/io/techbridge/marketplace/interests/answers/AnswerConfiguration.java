package io.techbridge.marketplace.interests.answers;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

	@Bean
	RecurringJob countAnswersJob(KeepAnswerRecords records) {
		return new RecurringJob("count-answers", Schedules.daily(China.ZONE, LocalTime.of(2, 20)), records::count);
	}

}
