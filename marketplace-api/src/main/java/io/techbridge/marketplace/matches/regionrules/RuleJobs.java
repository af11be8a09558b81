package io.techbridge.marketplace.matches.regionrules;

import io.techbridge.marketplace.platform.jobs.OneTimeJob;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RuleJobs {

	@Bean
	OneTimeJob applyRegionRuleJob(ApplyRule apply) {
		return new OneTimeJob(ApplyRule.JOB, apply::run, (change, why) -> apply.givenUp(change));
	}

}
