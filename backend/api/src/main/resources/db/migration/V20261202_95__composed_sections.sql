-- A new report's sections name passages that are composed from what happened; at submission they become words, and the draft is kept beside.
alter table report_section add column draft_text text;
comment on column report_section.draft_text is 'the text before its passages took their words at submission; null where it has none, and in draft';

-- Until now every regime had the outline that Loa came with.
update reporting_regime set outline = '[{"code": "I", "heading": "Công tác chỉ đạo, điều hành", "money": false, "text": "{{passage.plan}}\n{{passage.tasks}}"},
 {"code": "II", "heading": "Kết quả thực hiện", "money": false, "text": "{{passage.overview}}\n{{passage.channel.LOUDSPEAKER}}\n{{passage.channel.PUBLIC_BOARD}}\n{{passage.channel.BULLETIN}}\n{{passage.channel.NON_COMMERCIAL_PRINT}}\n{{passage.channel.GRASSROOTS_COMMUNICATOR}}\n{{passage.channel.PORTAL}}\n{{passage.channel.SOCIAL_MESSAGING}}\n{{passage.channel.TELECOM_MESSAGE}}\n{{passage.channel.PRESS}}\n{{passage.channel.CONFERENCE}}\n{{passage.channel.TRAINING}}\n{{passage.channel.LAW_DAY}}\n{{passage.channel.COMMITTEE_MEETING}}\n{{passage.channel.PANEL_POSTER}}\n{{passage.channel.CONTEST}}\n{{passage.channel.MOBILE_UNIT}}\n{{passage.channel.POST_OFFICE}}\n{{passage.channels.empty}}\n{{passage.topics}}\n{{passage.targets}}"},
 {"code": "III", "heading": "Kinh phí", "money": true, "text": "{{passage.money}}"},
 {"code": "IV", "heading": "Hạn chế, nguyên nhân", "money": false, "text": "{{passage.limits}}\n{{passage.causes}}"},
 {"code": "V", "heading": "Nhiệm vụ trọng tâm kỳ tới", "money": false, "text": "{{passage.next}}"},
 {"code": "VI", "heading": "Kiến nghị, đề xuất", "money": false}]';
