package vn.loa.bench.spring;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Plans extends JpaRepository<Rows.Plan, UUID> {}

interface Channels extends JpaRepository<Rows.Channel, UUID> {}

interface Topics extends JpaRepository<Rows.Topic, UUID> {}

interface Activities extends JpaRepository<Rows.Activity, UUID> {}
