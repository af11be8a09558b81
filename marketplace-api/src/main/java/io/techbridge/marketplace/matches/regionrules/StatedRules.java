package io.techbridge.marketplace.matches.regionrules;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface StatedRules extends ListCrudRepository<StatedRule, RuleId> {

	List<StatedRule> findAllByOrderById();

}
