/** What a screen is for and how its work is done, in three to six sentences. */
export type Says = { name: string; says: string[] };

const vi = {
  title: 'Trợ giúp',
  keys: 'Phím tắt',
  of: (name: string) => `Màn hình này: ${name}`,
  screens: {
    today: {
      name: 'Hôm nay',
      says: [
        'Trang này cho biết hôm nay bạn phải làm gì ở đơn vị đang chọn: việc quá hạn trước, rồi việc chờ bạn quyết định, trả lời, rồi việc đến hạn trong bảy ngày tới.',
        'Nút ở cuối mỗi dòng dẫn tới đúng chỗ làm việc đó; làm xong thì dòng ấy tự hết.',
        'Việc của chính bạn đứng trước việc của người khác.',
        'Người phụ trách đôn đốc được ngay tại đây: lời nhắc soạn sẵn, kèm số điện thoại của đầu mối.',
        'Chuông ở thanh trên cùng đếm đúng những việc này, ở màn hình nào cũng thấy.',
      ],
    },
    tasks: {
      name: 'Nhiệm vụ',
      says: [
        'Mỗi dòng là một nhiệm vụ của kế hoạch đang xem; bấm vào tên để xem chi tiết, ghi kết quả, trao đổi hoặc xin gia hạn.',
        'Bộ lọc nằm trong địa chỉ trang: gửi địa chỉ cho đồng nghiệp là họ mở đúng danh sách ấy.',
        'Việc định kỳ có từng kỳ: đã thực hiện, không thực hiện, được miễn hoặc lồng ghép; một kỳ lỡ không chặn kỳ sau.',
        'Hoàn thành cần một hoạt động có tài liệu kiểm chứng, hoặc lời giải thích vì sao không có.',
        'In theo đầu mối để giao việc trên giấy; nhập từ Excel khi đã có bảng phân công.',
      ],
    },
    plans: {
      name: 'Kế hoạch',
      says: [
        'Mỗi dòng là một kế hoạch của đơn vị; chọn kế hoạch đang xem cho các màn hình khác ở thanh trên cùng.',
        'Soạn từ đầu, từ mẫu, từ kế hoạch năm trước hoặc của cấp trên; hoặc nhập từ văn bản Word, PDF, bản quét.',
        'Kiểm tra văn bản cho biết một tệp Word có chỗ nào sẽ bị trả lại, trước khi trình.',
        'Dự thảo chỉ người của đơn vị thấy; ban hành rồi cấp trên mới đọc được.',
      ],
    },
    begin: {
      name: 'Bắt đầu kế hoạch',
      says: [
        'Cách nào cũng cho một dự thảo sửa được; chưa trình ký thì chưa ai khác phải làm gì.',
        'Chép kế hoạch năm trước thì thời hạn dời theo năm, nhiệm vụ đã hủy không đi theo.',
        'Bắt đầu từ kế hoạch cấp trên thì nội dung và chỉ tiêu giữ liên kết để theo dõi.',
        'Đã có văn bản thì nhập văn bản: Loa đọc, bạn xem lại từng phần rồi mới tạo.',
      ],
    },
    plan: {
      name: 'Một kế hoạch',
      says: [
        'Văn bản hiện đúng như bản giấy; khi còn là dự thảo, mục nào cũng sửa được ngay tại chỗ.',
        'Nội dung tuyên truyền, chỉ tiêu và văn bản viện dẫn có phần xem riêng; Loa đối chiếu văn bản viện dẫn với Sổ văn bản.',
        'Người soạn trình ký; lãnh đạo ký ban hành hoặc trả lại kèm lý do.',
        'Ban hành rồi thì lời văn chỉ đổi bằng bản sửa đổi, bổ sung; nhiệm vụ khác với văn bản đã ký được đánh dấu.',
        'Tải .docx hoặc .pdf theo thể thức văn bản hành chính, kèm phụ lục nhiệm vụ nếu cần.',
      ],
    },
    amendment: {
      name: 'Bản sửa đổi, bổ sung',
      says: [
        'Phần So sánh cho thấy từng chỗ bổ sung, sửa đổi, bãi bỏ so với văn bản đã ban hành.',
        'Lời văn sửa ở phần Soạn lời văn; nhiệm vụ thêm, sửa hoặc hủy ở trang Nhiệm vụ tự vào bản sửa đổi.',
        'Trình ký thì các thay đổi được chốt; thay đổi sau đó chờ lần sửa đổi sau.',
        'Ký ban hành thì kế hoạch theo lời văn mới, văn bản đã ký trước đó giữ nguyên.',
      ],
    },
    preflights: {
      name: 'Kiểm tra văn bản',
      says: [
        'Chọn một tệp Word để biết chỗ nào sẽ bị trả lại: thể thức, căn cứ, số liệu, tên đơn vị, năm.',
        'Mỗi chỗ tìm thấy nêu đúng dòng và cách sửa; chỗ nào Loa sửa được thì tải về bản đã sửa.',
        'Chỉ điều đã kiểm tra mới được ghi là đúng; điều chưa kiểm tra được nêu riêng.',
        'Loa không lưu văn bản này.',
      ],
    },
    imports: {
      name: 'Nhập kế hoạch từ văn bản',
      says: [
        'Chọn kế hoạch dạng Word, PDF, ảnh chụp hoặc bản quét; trong khi Loa đọc, bạn có thể rời trang.',
        'Loa chỉ đề xuất: chưa tạo gì cho đến khi bạn xem lại và bấm Tạo kế hoạch.',
        'Bản quét mờ thì quét lại rõ hơn rồi nhập lại.',
        'Văn bản đã ký nhập được thành kế hoạch đã ban hành, với chính văn bản ấy làm bản ký.',
      ],
    },
    review: {
      name: 'Xem lại bản nhập',
      says: [
        'Văn bản gốc và phần Loa đọc được đứng cạnh nhau; chọn một phần thì chỗ của nó trong văn bản được đánh dấu.',
        'Chỗ cần xem lại được đếm ở thanh rà soát; nút Đến chỗ tiếp theo đưa bạn đi từng chỗ.',
        'Sửa đến đâu lưu đến đấy và hoàn tác được; người khác cùng sửa một chỗ thì bạn chọn bản được giữ.',
        'Ctrl Enter sửa xong một dòng, Alt Enter tách dòng tại con trỏ.',
        'Bấm Tạo kế hoạch khi đã xem xong; kế hoạch được tạo ở trạng thái dự thảo.',
      ],
    },
    activities: {
      name: 'Hoạt động',
      says: [
        'Mỗi lượt phát, bài đăng, cuộc họp, lần treo áp phích là một hoạt động.',
        'Hoạt động tính theo ngày thực hiện, không theo ngày ghi; số lượng cộng theo đơn vị đo của kênh.',
        'Lọc hoạt động thiếu tài liệu kiểm chứng để bổ sung ảnh, tệp hoặc liên kết.',
        'Ghi nhầm thì rút lại kèm lý do: hoạt động vẫn còn trong nhật ký nhưng không tính vào số liệu.',
      ],
    },
    log: {
      name: 'Ghi hoạt động',
      says: [
        'Ảnh chụp tại chỗ là tài liệu kiểm chứng; chụp hoặc chọn tệp ngay trong biểu mẫu.',
        'Ghi cho nhiệm vụ định kỳ thì kỳ gần nhất đã đến được tính là đã thực hiện.',
        'Lồng ghép vào chương trình khác thì ghi tên chương trình; hoạt động vẫn chỉ được đếm một lần.',
        'Chưa có tài liệu kiểm chứng thì nêu vì sao, bổ sung sau cũng được.',
        'Đang gõ mà trang tải lại thì những gì đã gõ vẫn còn trên máy này.',
      ],
    },
    calendar: {
      name: 'Lịch kênh',
      says: [
        'Khung giờ trống là chỗ mời xếp mục: bấm vào khung, hoặc đi bằng phím mũi tên rồi Enter.',
        'Một mục đi từ bản thảo qua biên tập đến duyệt; đến ngày thì ghi đã phát, hoặc không phát kèm lý do.',
        'Đã phát thì mục thành một hoạt động, lời bài là tài liệu kiểm chứng; nối với hoạt động đã ghi cũng vậy.',
        'Bài gợi ý chỉ lấy câu chữ của kế hoạch đã ban hành; số, ngày, chữ viết tắt được viết theo cách đọc.',
        'Phần Độ phủ cho thấy nội dung nào chưa ai nói tới, ở kênh nào.',
      ],
    },
    slip: {
      name: 'Phiếu phát thanh',
      says: [
        'Phiếu để in cho người đọc: lời bài viết theo cách đọc, chữ to.',
        'Số, ngày tháng, chữ viết tắt đã viết thành lời; chỗ chưa chắc được giữ nguyên và nêu ra.',
        'Thời gian đọc là ước tính ở tốc độ đọc bình thường.',
      ],
    },
    channels: {
      name: 'Kênh',
      says: [
        'Kênh là nơi tuyên truyền: loa, trang thông tin, Zalo, pa nô, hội nghị.',
        'Đơn vị đo của kênh là thứ được cộng trong báo cáo: lượt phát; tin, bài; buổi; cụm.',
        'Khung giờ hằng tuần hiện thành ô trống trong Lịch kênh.',
        'Kênh không dùng nữa thì ngừng dùng; hoạt động cũ vẫn giữ và vẫn tính.',
      ],
    },
    playLogs: {
      name: 'Nhật ký phát',
      says: [
        'Mỗi nguồn là một hệ thống truyền thanh thông minh: phát trên kênh nào, nhật ký có những cột gì, lĩnh vực nào được tính.',
        'Nhập tệp CSV, XLSX thì Loa cho xem trước từng hoạt động sẽ ghi; phần mềm của hệ thống gửi thẳng được bằng khóa truy cập.',
        'Các lượt phát được của một bản tin trong một ngày thành một hoạt động có kiểm chứng; dòng đã nhận thì không nhận lại.',
        'Lượt không phát được hiện theo ngày và không tính vào đâu cả.',
        'Hoạt động đã chốt trong báo cáo thì lượt phát đến muộn chờ ở đây cho tới khi báo cáo mở lại.',
      ],
    },
    budget: {
      name: 'Kinh phí',
      says: [
        'Kế toán lập kinh phí theo nguồn rồi theo khoản mục; chưa có số vẫn ghi được nguồn.',
        'Khoản chi vượt số được giao bị từ chối ngay khi ghi.',
        'Khoản chi chưa có chứng từ được nhắc cho tới khi ghi số chứng từ.',
        'Ghi nhầm thì hủy khoản chi kèm lý do; số tiền trả lại cho khoản mục.',
      ],
    },
    reports: {
      name: 'Báo cáo',
      says: [
        'Mỗi năm bốn báo cáo; mỗi kỳ tính theo ngày thực hiện trong thời gian chốt số liệu, không cộng dồn các kỳ.',
        'Sáng hôm sau ngày khóa kỳ, dự thảo đã có sẵn với số liệu của kỳ.',
        'Hạn gửi theo Chế độ báo cáo gần nhất: của đơn vị, rồi của cấp trên.',
        'Trước khi lập, Loa liệt kê việc còn thiếu và việc ấy của ai.',
      ],
    },
    report: {
      name: 'Một báo cáo',
      says: [
        'Đoạn có vạch bên trái được soạn từ số liệu và tự cập nhật cho đến khi trình; nhận lời văn để sửa theo ý mình.',
        'Bấm vào một con số để thấy đúng những dòng đã đếm ra nó.',
        'Nguyên nhân, hạn chế là phần của người viết; Loa chỉ nêu những việc có thể cần nói tới.',
        'Trình ký thì số liệu được chốt: hoạt động ghi thêm sau đó không làm đổi báo cáo này.',
        'Ký rồi thì gửi lên cấp trên; cần sửa thì lập bản đính chính, bản đã ký giữ nguyên.',
        'Cấp trên mở lại được riêng một mục đến một ngày giờ; số liệu và các mục khác giữ nguyên như bản đã ký.',
      ],
    },
    regimes: {
      name: 'Chế độ báo cáo',
      says: [
        'Chế độ báo cáo gồm các kỳ, thời gian chốt số liệu, hạn gửi, nơi nhận và đề cương.',
        'Kỳ nào cũng theo chế độ gần nhất có kỳ đó: của đơn vị, rồi của cấp trên.',
        'Hạn rơi vào ngày nghỉ chuyển sang ngày làm việc tiếp theo nếu chế độ cho phép.',
        'Báo cáo đã lập giữ nguyên kỳ và hạn gửi, dù chế độ được sửa hay xóa.',
      ],
    },
    scorecards: {
      name: 'Chấm điểm',
      says: [
        'Cấp trên công bố bộ tiêu chí; đơn vị tự chấm, nộp kèm tài liệu kiểm chứng; cấp trên thẩm định.',
        'Tiêu chí lấy được số liệu từ Loa thì điền bằng số Loa đã đếm.',
        'Điểm thẩm định khác điểm tự chấm phải có lý do; đơn vị được giải trình trước khi kết luận.',
        'Đơn vị có cấp dưới soạn và công bố bộ tiêu chí của mình tại đây, từ đầu hoặc từ bộ mẫu.',
      ],
    },
    scorecard: {
      name: 'Bảng tự chấm',
      says: [
        'Mỗi dòng là một tiêu chí: khai số, xem công thức ra điểm, đính kèm tài liệu kiểm chứng.',
        'Số Loa đếm được điền một lần cho mọi tiêu chí có liên quan.',
        'Nộp rồi vẫn rút về để sửa được chừng nào cấp trên chưa thẩm định.',
        'Dòng bị chấm khác được giải trình kèm tài liệu; điểm cuối cùng có trên bảng in.',
      ],
    },
    criteria: {
      name: 'Bộ tiêu chí',
      says: [
        'Bộ tiêu chí là cây tiêu chí, mỗi tiêu chí có điểm tối đa và cách tính.',
        'Công bố rồi thì bộ tiêu chí không đổi nữa: ai cũng được chấm theo đúng bản đã công bố.',
        'Muốn đổi cách chấm cho kỳ sau thì soạn bộ mới.',
      ],
    },
    completeness: {
      name: 'Báo cáo cấp dưới',
      says: [
        'Mỗi ô là báo cáo của một đơn vị cấp dưới trong một kỳ: chưa lập, đang soạn, đã gửi, đã chấp nhận.',
        'Bản đồ ô tô màu các đơn vị theo trạng thái báo cáo hoặc theo một số liệu đã ký; chọn một ô để đến dòng của đơn vị.',
        'Nhắc các đơn vị chưa gửi bằng một lần bấm; mỗi đơn vị nhiều nhất một lần mỗi ngày.',
        'Mở báo cáo để tiếp nhận, chấp nhận hoặc trả lại kèm lý do.',
        'Báo cáo tổng hợp cộng số liệu đã chốt của cấp dưới và nêu rõ còn thiếu đơn vị nào.',
      ],
    },
    register: {
      name: 'Sổ văn bản',
      says: [
        'Khi kế hoạch viện dẫn một văn bản, Loa đối chiếu số, ngày, cơ quan ban hành và hiệu lực với sổ này.',
        'Ghi vào sổ của đơn vị những văn bản hay viện dẫn: kế hoạch của tỉnh, nghị quyết của xã, công văn hướng dẫn.',
        'Văn bản chưa đối chiếu thì Loa nói là chưa đối chiếu, không đoán.',
        'Hiệu lực xét theo ngày của văn bản viện dẫn nó, không theo hôm nay.',
      ],
    },
    journal: {
      name: 'Nhật ký',
      says: [
        'Mọi việc đã làm ở đơn vị đều có ở đây: ai, lúc nào, với gì, thay đổi gì; không ai sửa hay xóa được.',
        'Lọc theo loại và theo ngày; mở phần thay đổi để thấy trước và sau.',
        'Việc Loa tự làm ghi tên Loa; việc làm qua liên kết ghi tên đơn vị ngoài.',
        'Nút kiểm tra tính lại chuỗi băm của nhật ký, phát hiện sửa, xóa và cắt đuôi.',
      ],
    },
    assignees: {
      name: 'Đầu mối',
      says: [
        'Đầu mối là nơi được giao việc: phòng, chức danh, đoàn thể, bưu điện, thôn.',
        'Tài khoản thuộc đầu mối nào thì việc của đầu mối ấy là việc của người đó.',
        'Đơn vị ngoài không cần tài khoản: tạo liên kết hoặc in mã QR, họ chỉ thấy đúng việc của mình.',
        'Liên kết có hạn và thu hồi được; làm lại thì liên kết cũ không mở được nữa.',
      ],
    },
    accounts: {
      name: 'Tài khoản',
      says: [
        'Mỗi người một tài khoản; vai trò quyết định được làm gì ở đơn vị.',
        'Thêm nhiều người một lần rồi in phiếu đăng nhập; mật khẩu trên phiếu là mật khẩu tạm.',
        'Người chuyển công tác: bàn giao việc cho đồng nghiệp rồi khóa tài khoản; việc đã làm vẫn mang tên người ấy.',
        'Quên mật khẩu thì đặt lại; mất điện thoại và cả mã dự phòng thì gỡ xác thực hai lớp.',
      ],
    },
    keys: {
      name: 'Khóa truy cập (API)',
      says: [
        'Khóa để phần mềm khác đọc hoặc ghi vào Loa, trong đúng những việc đã chọn và không hơn quyền của người tạo.',
        'Mã chỉ hiện một lần lúc tạo; lộ mã thì thu hồi, khóa hết hiệu lực ngay.',
        'Thay mã không gián đoạn: mã cũ còn dùng được cho tới khi bạn dừng.',
        'Tra cứu, thử API mở mô tả từng thao tác và cho gửi thử.',
      ],
    },
    webhooks: {
      name: 'Webhook',
      says: [
        'Webhook là địa chỉ nhận thông báo của phần mềm khác mỗi khi có việc ở đơn vị.',
        'Mỗi thông báo có chữ ký; phần mềm nhận dùng mã ký để biết thông báo là của Loa.',
        'Nơi nhận không trả lời thì Loa gửi lại thưa dần; suốt ba ngày không được thì dừng.',
        'Nhật ký gửi giữ 30 ngày, lần nào cũng gửi lại được.',
      ],
    },
    jobs: {
      name: 'Việc định kỳ',
      says: [
        'Đây là những việc máy chủ tự làm theo giờ; nhiều máy chủ chạy cùng thì mỗi lượt chỉ một máy làm.',
        'Lần chạy hỏng đứng đầu, ghi rõ vì sao; lượt sau việc được làm tiếp.',
        'Lần chạy không có gì phải làm chỉ hiện ở cột Lần chạy gần nhất.',
        'Máy tắt quá giờ thì việc được làm bù trong vòng một phút sau khi khởi động lại.',
      ],
    },
    units: {
      name: 'Đơn vị hành chính',
      says: [
        'Đây là đơn vị của bạn và các đơn vị cấp dưới, với tên và mã theo thời gian.',
        'Đổi tên, nhập, chia có ngày hiệu lực; văn bản giữ tên của ngày ký.',
        'Sáp nhập, chia tách có phần xem trước; chưa ghi gì cho tới khi bấm Thực hiện.',
        'Đưa vào sử dụng tạo tài khoản, đầu mối và kênh cho một xã, phường trong một lần.',
      ],
    },
    setup: {
      name: 'Đưa vào sử dụng',
      says: [
        'Chọn đơn vị, ghi tên mọi người, giữ những đầu mối và kênh đơn vị có; xong là dùng được ngay.',
        'Chỉ cần họ tên; tên đăng nhập và mật khẩu tạm được in ra phiếu.',
        'Nhiều đơn vị thì nhập từ bảng tính: một dòng có lỗi thì chưa tạo gì cả.',
      ],
    },
    profile: {
      name: 'Hồ sơ, thiết bị',
      says: [
        'Đổi mật khẩu và bật xác thực hai lớp bằng ứng dụng trên điện thoại tại đây.',
        'Thấy thiết bị lạ thì đăng xuất thiết bị đó và đổi mật khẩu.',
        'Nhận thư nhắc việc buổi sáng từ giờ bạn chọn, nếu máy chủ có cài đặt gửi thư.',
        'Lịch việc đưa được vào Google Calendar, Outlook bằng địa chỉ riêng, thu hồi lúc nào cũng được.',
      ],
    },
  },
};

const en: typeof vi = {
  title: 'Help',
  keys: 'Keyboard map',
  of: (name) => `This screen: ${name}`,
  screens: {
    today: {
      name: 'Today',
      says: [
        'What you have to do today at the unit you are in: what is overdue first, then what waits for your decision or answer, then what is due within seven days.',
        'The button at the end of each row leads to where the thing is done; once it is done, the row goes.',
        'Your own come before those of others.',
        'Who is in charge can urge from here: the text is written, with the party’s telephone number.',
        'The bell at the top counts the same things, on every screen.',
      ],
    },
    tasks: {
      name: 'Tasks',
      says: [
        'Each row is a task of the plan in view; press its name for details, to log a result, to comment or to ask for an extension.',
        'The filters are in the address: send it to a colleague, and they open the same list.',
        'A task that recurs has its days: done, missed, excused or merged; a missed one does not stop the next.',
        'Completing takes an activity with proof, or an explanation why there is none.',
        'Print by assignee to give out work on paper; import from Excel where there is a table already.',
      ],
    },
    plans: {
      name: 'Plans',
      says: [
        'Each row is a plan of the unit; the plan in view on other screens is chosen at the top.',
        'Write one anew, from a template, from last year’s or the superior plan; or import a Word, PDF or scanned document.',
        'Checking a paper shows what a Word file would be sent back for, before it is submitted.',
        'A draft is seen within the unit alone; those above read a plan once it is issued.',
      ],
    },
    begin: {
      name: 'Begin a plan',
      says: [
        'Each way gives a draft you can edit; nobody else has to act before it is submitted.',
        'A copy of last year’s plan moves its days by the year and leaves cancelled tasks behind.',
        'From the superior plan, topics and targets keep their link, so that they can be followed.',
        'If there is a document, import it: Loa reads, and you review each part before anything is made.',
      ],
    },
    plan: {
      name: 'A plan',
      says: [
        'The document shows as on paper; in draft, every clause is edited in its place.',
        'Topics, targets and cited documents have a view of their own; Loa checks citations against the register.',
        'The author submits it; the leader issues it or returns it with a reason.',
        'Once issued, its text changes by an amendment alone; tasks that differ from the signed paper are marked.',
        'Download it as .docx or .pdf in the form of official papers, with the tasks as an annex if you like.',
      ],
    },
    amendment: {
      name: 'An amendment',
      says: [
        'The comparison shows each place that is added, changed or removed.',
        'Edit the text in its own view; tasks added, changed or cancelled on the Tasks page come in by themselves.',
        'Submitting fixes the changes; later ones wait for the next amendment.',
        'Once issued, the plan has the new text, and papers signed before stay as they were.',
      ],
    },
    preflights: {
      name: 'Check a paper',
      says: [
        'Choose a Word file to see what it would be sent back for: form, legal bases, figures, unit, year.',
        'Each finding names the line and how to mend it; what Loa can mend you download mended.',
        'Only what was checked is called right; what could not be checked is listed apart.',
        'Loa does not keep the paper.',
      ],
    },
    imports: {
      name: 'Import a plan',
      says: [
        'Choose a plan as Word, PDF, photo or scan; you may leave the page while Loa reads.',
        'Loa only proposes: nothing is made until you have reviewed it and create the plan.',
        'If a scan is faint, scan it again and import that.',
        'A signed document can become an issued plan, with itself as the signed paper.',
      ],
    },
    review: {
      name: 'Review an import',
      says: [
        'The original and what Loa has read stand side by side; choose a part, and its place in the original is marked.',
        'What needs a look is counted in the bar; a button takes you from one place to the next.',
        'Edits are saved as you go and can be undone; where somebody else edited the same, you choose.',
        'Ctrl Enter finishes a row, Alt Enter splits it at the cursor.',
        'Create the plan when you are through; it is made as a draft.',
      ],
    },
    activities: {
      name: 'Activities',
      says: [
        'Each broadcast, post, meeting or poster put up is an activity.',
        'It counts on the day it took place, not the day it was logged; quantities add up in the channel’s measure.',
        'Filter those without proof to add photos, files or links.',
        'What was logged by mistake is withdrawn with a reason: it stays in the journal and counts nowhere.',
      ],
    },
    log: {
      name: 'Log an activity',
      says: [
        'A photo taken on the spot is proof; take it or choose files within the form.',
        'Logged for a task that recurs, it fulfils the latest day that had come.',
        'If it was part of another programme, name that; the activity still counts once.',
        'Without proof, say why; it can be added later.',
        'What you have typed stays on this device if the page loads again.',
      ],
    },
    calendar: {
      name: 'Channel calendar',
      says: [
        'An empty slot invites an item: press it, or go there by the arrow keys and Enter.',
        'An item goes from draft through review to approval; on its day it was aired, or not, with a reason.',
        'Aired, it becomes an activity with the script as proof; so does linking it to one that was logged.',
        'Suggested scripts use the issued plan’s own sentences; numbers, dates and abbreviations are written as spoken.',
        'Coverage shows what nobody has spoken of, and where.',
      ],
    },
    slip: {
      name: 'Broadcast slip',
      says: [
        'To print for whoever reads it out: the script as it is spoken, in large letters.',
        'Numbers, dates and abbreviations are in words; what is not certain stays as written and is named.',
        'The reading time is an estimate at the usual pace.',
      ],
    },
    channels: {
      name: 'Channels',
      says: [
        'A channel is where you communicate: loudspeakers, web page, Zalo, panels, meetings.',
        'Its measure is what reports add up: broadcasts, posts, sessions, panels.',
        'Weekly slots show as empty cells of the channel calendar.',
        'Retire a channel that is no longer used; its activities stay and count.',
      ],
    },
    playLogs: {
      name: 'Play logs',
      says: [
        'Each source is an IT-based loudspeaker system: which channel it plays on, what its log calls its columns, which categories count.',
        'Enter a CSV or XLSX and Loa shows each activity it would write first; the system’s own program can send its log with an access key.',
        'The successful plays of an item on one day are one activity with its proof; a row that came before does not come in again.',
        'What was not played shows by day and counts nowhere.',
        'Once a report has frozen an activity, plays that come late wait here until the report is open again.',
      ],
    },
    budget: {
      name: 'Budget',
      says: [
        'The accountant enters sources and then lines; a source may come before its amount.',
        'What would spend more than was given is refused at once.',
        'An expenditure without a voucher is pointed out until it has its number.',
        'What was entered by mistake is voided with a reason; the money returns to its line.',
      ],
    },
    reports: {
      name: 'Reports',
      says: [
        'Four reports a year; each counts by the day things took place within its window, periods are never added up.',
        'On the morning after a window has closed the draft stands, with its figures.',
        'Deadlines follow the nearest regime: the unit’s, then those above.',
        'Before you compile, Loa lists what is missing and whose that is.',
      ],
    },
    report: {
      name: 'A report',
      says: [
        'Passages with a line at the left are written from figures and follow them until submission; take the text over to change it.',
        'Press a figure to see the very rows it counts.',
        'Causes and shortcomings are the author’s; Loa only names what may need a word.',
        'Submitting fixes the figures: what is logged later does not change this report.',
        'Once signed, send it up; to correct it, begin its correction, the signed one stays.',
        'The unit above can open one section again until a moment; figures and the other sections stay as they were signed.',
      ],
    },
    regimes: {
      name: 'Reporting regimes',
      says: [
        'A regime sets periods, windows, deadlines, recipients and the outline.',
        'Each period follows the nearest regime that has it: the unit’s, then those above.',
        'A deadline on a day off moves to the next working day where the regime says so.',
        'Reports that were compiled keep their period and deadline, even if the regime changes.',
      ],
    },
    scorecards: {
      name: 'Scorecards',
      says: [
        'The unit above publishes criteria; a unit scores itself with proof, and the unit above appraises.',
        'Criteria that Loa has figures for are filled with them.',
        'A mark that differs needs a reason; the unit may explain before the conclusion.',
        'A unit with others below writes and publishes its own sets here, anew or from the example.',
      ],
    },
    scorecard: {
      name: 'A scorecard',
      says: [
        'Each row is a criterion: declare the numbers, see the formula, attach proof.',
        'Loa’s own figures fill all criteria they concern at once.',
        'It can be withdrawn to be edited until the unit above has appraised it.',
        'A row that was marked differently is explained with proof; the printed sheet has the final points.',
      ],
    },
    criteria: {
      name: 'A set of criteria',
      says: [
        'A set is a tree of criteria, each with its points and the rule that gives them.',
        'Once published it does not change: everybody is scored by that very set.',
        'To score otherwise next time, write a new set.',
      ],
    },
    completeness: {
      name: 'Reports from below',
      says: [
        'Each cell is the report of a unit below for a period: not compiled, in draft, sent, accepted.',
        'Tiles colour the units by the state of their report or by a signed figure; choose one to go to its row.',
        'Remind those who have not sent with one press; each at most once a day.',
        'Open a report to receive, accept or return it with a reason.',
        'A consolidated report adds up the fixed figures from below and names who is missing.',
      ],
    },
    register: {
      name: 'Register of documents',
      says: [
        'Where a plan cites a document, Loa checks its number, day, issuer and force against this register.',
        'Enter what the unit cites often: plans of the province, resolutions of the commune, instructions.',
        'What was not checked is called so; Loa does not guess.',
        'Force is as of the day of the citing paper, not of today.',
      ],
    },
    journal: {
      name: 'Journal',
      says: [
        'All that was done in the unit: who, when, with what, what changed; nobody can edit or delete it.',
        'Filter by kind and day; open the changes to see before and after.',
        'What Loa did by itself bears its name; what came by a link bears the party’s.',
        'The check hashes the chain again and finds edits, deletions and a cut tail.',
      ],
    },
    assignees: {
      name: 'Assignees',
      says: [
        'Assignees are whom tasks are given to: offices, posts, organisations, the post office, hamlets.',
        'The tasks of an assignee are those of the accounts that belong to it.',
        'Outside parties need no account: make a link or print its QR code, and they see their duties alone.',
        'A link expires and can be revoked; making it anew closes the old one.',
      ],
    },
    accounts: {
      name: 'Accounts',
      says: [
        'One account for each person; roles decide what they may do at the unit.',
        'Add several people at once and print their slips; the passwords on them are temporary.',
        'Whoever leaves hands the duties over to a colleague and is suspended; what they did keeps their name.',
        'Reset a forgotten password; remove the second factor where phone and recovery codes are lost.',
      ],
    },
    keys: {
      name: 'API keys',
      says: [
        'With a key another program reads or writes in Loa, only what was chosen and never more than its maker may.',
        'The secret shows once; revoke the key if it got out, and it is dead at once.',
        'Rotation interrupts nothing: the old secret serves until you end it.',
        'The reference describes every operation and lets you try it.',
      ],
    },
    webhooks: {
      name: 'Webhooks',
      says: [
        'A webhook is an address of another program that is told whenever something happens in the unit.',
        'Each post is signed; the receiver knows by the secret that it comes from Loa.',
        'If the receiver does not answer, Loa tries again less and less often and stops after three days.',
        'The log of deliveries is kept for 30 days, and each can be sent again.',
      ],
    },
    jobs: {
      name: 'Scheduled work',
      says: [
        'What the server does by the clock; of several servers one takes each turn.',
        'Runs that failed come first, with the reason; the next turn goes on with the work.',
        'A run that found nothing to do shows in the column of last runs only.',
        'What a stop has put off is done within a minute of the next start.',
      ],
    },
    units: {
      name: 'Administrative units',
      says: [
        'Your unit and those below it, with their names and codes over time.',
        'Renaming, merging and splitting have their day; papers keep the name of the day they were signed.',
        'Merging and splitting show a preview; nothing is written before you carry it out.',
        'Setting up makes accounts, assignees and channels of a commune in one act.',
      ],
    },
    setup: {
      name: 'Set up a unit',
      says: [
        'Choose the unit, write down the people, keep the bodies and channels it has; then it is ready.',
        'Only names are needed; user names and temporary passwords are printed on slips.',
        'Many units come from a sheet: if one row is wrong, nothing is made.',
      ],
    },
    profile: {
      name: 'Profile, devices',
      says: [
        'Change your password and turn on a second factor with an app on your phone here.',
        'If a device looks unfamiliar, sign it out and change your password.',
        'Get a mail of what waits each morning, from the hour you choose, if the server sends mail.',
        'Your work shows in Google Calendar or Outlook by an address of your own, which you can revoke.',
      ],
    },
  },
};
export const words = { vi, en };
